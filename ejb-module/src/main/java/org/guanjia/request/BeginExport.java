package org.guanjia.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Somebody takes the list of requests out of the house.
 *
 * @param criteria what the list shows, as its address says it
 */
public record BeginExport(
        @NotNull UUID estateId,
        @NotNull ExportFormat format,
        @NotNull @Size(max = 8000) String criteria) {}
