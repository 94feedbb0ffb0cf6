package org.guanjia.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Copies the chunks that draw a WebP picture, and none that tell about it (EXIF, XMP) or hang behind its end. */
final class WebpCleaner {

    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "ANMF");
    private static final String EXTENDED = "VP8X";
    private static final Set<String> BESIDE = Set.of(EXTENDED, "ALPH", "ANIM", "ICCP");
    /** Bits of the extended header's first byte that announce EXIF and XMP. */
    private static final int TELLS = 0x0C;

    private WebpCleaner() {}

    static byte[] clean(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer out = ByteBuffer.allocate(bytes.length + 1).order(ByteOrder.LITTLE_ENDIAN);
        out.put(bytes, 0, RIFF_HEADER);
        boolean picture = false;
        int position = RIFF_HEADER;
        while (position + CHUNK_HEADER <= bytes.length) {
            String type = new String(bytes, position, 4, StandardCharsets.US_ASCII);
            long length = in.getInt(position + 4) & 0xFFFFFFFFL;
            if (position + CHUNK_HEADER + length > bytes.length) {
                break;
            }
            if (PICTURE.contains(type) || BESIDE.contains(type)) {
                int copy = out.position();
                out.put(bytes, position, CHUNK_HEADER + (int) length);
                if (type.equals(EXTENDED) && length > 0) {
                    out.put(copy + CHUNK_HEADER, (byte) (out.get(copy + CHUNK_HEADER) & ~TELLS));
                }
                if (length % 2 == 1) {
                    out.put((byte) 0);
                }
                picture |= PICTURE.contains(type);
            }
            position += CHUNK_HEADER + (int) (length + length % 2);
        }
        if (!picture) {
            throw new UnreadableFile("WebP without a picture");
        }
        out.putInt(4, out.position() - CHUNK_HEADER);
        return Arrays.copyOf(out.array(), out.position());
    }
}
