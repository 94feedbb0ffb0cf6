package org.guanjia.attachment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Brings a file.
 *
 * @param commandId becomes the attachment's id
 * @param name as the sender's machine calls it
 * @param declaredType the media type that the sender says it is; checked against the bytes
 */
public record PutAttachment(
        @NotNull UUID commandId,
        @NotNull UUID estateId,
        @Size(max = 500) String name,
        @Size(max = 200) String declaredType) {}
