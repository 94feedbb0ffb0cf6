package org.guanjia.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of file that are taken, told by their first bytes and never by their name. HEIC is not among them:
 * browsers do not show it, and phones send JPEG where that is asked for. HTML and SVG can hold programs.
 */
enum ContentType {
    JPEG("image/jpeg", "jpg", Set.of("image/jpg", "image/pjpeg"), 0, 0xFF, 0xD8, 0xFF) {
        @Override
        byte[] clean(byte[] bytes) {
            return JpegCleaner.clean(bytes);
        }
    },
    PNG("image/png", "png", Set.of(), 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A) {
        @Override
        byte[] clean(byte[] bytes) {
            return PngCleaner.clean(bytes);
        }
    },
    WEBP("image/webp", "webp", Set.of(), 8, 'W', 'E', 'B', 'P') {
        @Override
        byte[] clean(byte[] bytes) {
            return WebpCleaner.clean(bytes);
        }
    },
    PDF("application/pdf", "pdf", Set.of(), 0, '%', 'P', 'D', 'F', '-') {
        @Override
        byte[] clean(byte[] bytes) {
            return bytes;
        }
    };

    /** What browsers declare when they don't know. */
    private static final String UNKNOWN = "application/octet-stream";

    private final String mediaType;
    private final String extension;
    private final Set<String> aliases;
    private final int offset;
    private final int[] magic;

    ContentType(String mediaType, String extension, Set<String> aliases, int offset, int... magic) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.aliases = aliases;
        this.offset = offset;
        this.magic = magic;
    }

    /** The kind that the bytes are, if it is one that is taken. */
    static Optional<ContentType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    /** The file without what tells where, when and with what it was made. */
    abstract byte[] clean(byte[] bytes);

    /** Whether the sender says the same, or nothing. */
    boolean isDeclaredAs(String declared) {
        if (declared == null || declared.isBlank()) {
            return true;
        }
        String bare = declared.split(";")[0].strip().toLowerCase(Locale.ROOT);
        return bare.equals(mediaType) || bare.equals(UNKNOWN) || aliases.contains(bare);
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < offset + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[offset + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
