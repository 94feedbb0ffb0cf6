package org.guanjia.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanjia.jms.MessageCodec;

/**
 * Put the text of a dead letter right and send it.
 *
 * @param version that the screen showed
 * @param body the whole text, as the contract wants it
 * @param reason what was wrong, for whoever reads the log later
 */
public record MendDeadLetter(
        @NotNull UUID commandId,
        @NotNull UUID id,
        long version,
        @NotBlank @Size(max = MessageCodec.LARGEST) String body,
        @NotBlank @Size(max = 2000) String reason) {}
