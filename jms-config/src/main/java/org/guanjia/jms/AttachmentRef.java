package org.guanjia.jms;

import java.util.UUID;

/**
 * A file that stays where it is; an outside executor fetches it as {@link FileExchange} says.
 *
 * @param sha256 of the bytes, lower-case hexadecimal
 * @param size in bytes
 */
public record AttachmentRef(UUID id, String name, String type, long size, String sha256) {}
