package org.guanjia.attachment;

import org.guanjia.jms.AttachmentRef;

/**
 * A file with its bytes. Whoever serves it sends it with its own type and {@code nosniff}; only pictures are shown
 * inline.
 */
public record StoredFile(AttachmentRef ref, byte[] bytes) {}
