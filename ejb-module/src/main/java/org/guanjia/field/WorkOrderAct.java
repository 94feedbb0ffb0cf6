package org.guanjia.field;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What every act on a work order brings.
 *
 * @param commandId made when the screen was drawn: a double click is one act
 * @param workOrderId what is acted on
 * @param version of the work order that the screen showed
 */
public record WorkOrderAct(@NotNull UUID commandId, @NotNull UUID workOrderId, long version) {}
