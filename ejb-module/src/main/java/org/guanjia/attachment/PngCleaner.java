package org.guanjia.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Copies the chunks that draw a PNG picture, and none that tell about it (text, EXIF, times) or hang behind its end.
 */
final class PngCleaner {

    private static final int SIGNATURE = 8;
    private static final int LENGTH_TYPE_AND_CHECKSUM = 12;
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");

    private PngCleaner() {}

    static byte[] clean(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, SIGNATURE);
        boolean picture = false;
        int position = SIGNATURE;
        while (position + LENGTH_TYPE_AND_CHECKSUM <= bytes.length) {
            long length = ByteBuffer.wrap(bytes).getInt(position) & 0xFFFFFFFFL;
            long end = position + LENGTH_TYPE_AND_CHECKSUM + length;
            if (end > bytes.length) {
                break;
            }
            String type = new String(bytes, position + 4, 4, StandardCharsets.US_ASCII);
            boolean last = type.equals("IEND");
            if (last || KEPT.contains(type)) {
                out.write(bytes, position, (int) (end - position));
            }
            picture |= type.equals("IDAT");
            if (last && picture) {
                return out.toByteArray();
            }
            position = (int) end;
        }
        throw new UnreadableFile("PNG ends too early");
    }
}
