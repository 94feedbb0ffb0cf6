package org.guanjia.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Copies the picture of a JPEG file and leaves out what surrounds it: EXIF with the place, XMP, comments, previews, and
 * whatever hangs behind the end (motion photos). The colour profile stays, and the orientation, without which a phone's
 * photo lies on its side. What the picture needs is known by name and has the form that ITU-T T.81 gives it, so that
 * nothing else passes under a wrong name.
 */
final class JpegCleaner {

    private static final int PREFIX = 0xFF;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DHT = 0xC4;
    private static final int DQT = 0xDB;
    private static final int DNL = 0xDC;
    private static final int DRI = 0xDD;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    /** The heads of pictures as browsers show them: whole or progressive, of Huffman’s code. */
    private static final List<Integer> SOF = List.of(0xC0, 0xC1, 0xC2);

    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final int JFIF_WITHOUT_PREVIEW = 16;
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);
    private static final int ADOBE_COLOURS = 14;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ICC_PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int UPRIGHT = 1;
    private static final int LAST_ORIENTATION = 8;

    private final byte[] in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int position = 2;
    private int orientation = UPRIGHT;

    private JpegCleaner(byte[] in) {
        this.in = in;
    }

    static byte[] clean(byte[] bytes) {
        try {
            return new JpegCleaner(bytes).copy();
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new UnreadableFile("JPEG ends too early");
        }
    }

    private byte[] copy() {
        boolean head = false;
        boolean picture = false;
        int marker = nextMarker();
        while (marker != EOI) {
            int length = (in[position] & 0xFF) << 8 | in[position + 1] & 0xFF;
            int end = position + length;
            if (length < 2 || end > in.length) {
                throw new UnreadableFile("JPEG segment reaches beyond the end");
            }
            if (marker == APP1 && holds(EXIF)) {
                orientation = orientationIn(position + 2 + EXIF.length, end);
            }
            if (isKept(marker, length)) {
                put(PREFIX, marker);
                out.write(in, position, length);
            }
            position = end;
            head |= SOF.contains(marker);
            if (marker == SOS) {
                if (!head) {
                    throw new UnreadableFile("JPEG of a kind that browsers do not show");
                }
                copyScan();
                picture = true;
            }
            marker = picture && position >= in.length ? EOI : nextMarker();
        }
        if (!picture) {
            throw new UnreadableFile("JPEG without a picture");
        }
        put(PREFIX, EOI);
        return withOrientation(out.toByteArray());
    }

    private int nextMarker() {
        if ((in[position] & 0xFF) != PREFIX) {
            throw new UnreadableFile("JPEG marker missing");
        }
        while ((in[position] & 0xFF) == PREFIX) {
            position++;
        }
        return in[position++] & 0xFF;
    }

    private boolean isKept(int marker, int length) {
        return switch (marker) {
            case APP0 -> length == JFIF_WITHOUT_PREVIEW && holds(JFIF);
            case APP2 -> holds(ICC_PROFILE);
            case APP14 -> length == ADOBE_COLOURS && holds(ADOBE);
            case DQT -> fits(quantizers(position + length) == length);
            case DHT -> fits(codes(position + length) == length);
            case DRI, DNL -> fits(length == 4);
            case SOS -> fits(length == 6 + 2 * (in[position + 2] & 0xFF));
            default -> SOF.contains(marker) && fits(length == 8 + 3 * (in[position + 7] & 0xFF));
        };
    }

    private static boolean fits(boolean form) {
        if (!form) {
            throw new UnreadableFile("JPEG segment of another form than its name");
        }
        return true;
    }

    /** The length of a segment of tables for quantizing, by what they say of themselves. */
    private int quantizers(int end) {
        int table = position + 2;
        while (table < end) {
            table += in[table] >>> 4 == 0 ? 65 : 129;
        }
        return table - position;
    }

    /** The length of a segment of Huffman tables, by what they say of themselves. */
    private int codes(int end) {
        int table = position + 2;
        while (table < end) {
            int values = 0;
            for (int bits = 1; bits <= 16; bits++) {
                values += in[table + bits] & 0xFF;
            }
            table += 17 + values;
        }
        return table - position;
    }

    private boolean holds(byte[] name) {
        int start = position + 2;
        return start + name.length <= in.length && Arrays.equals(in, start, start + name.length, name, 0, name.length);
    }

    /** The compressed picture: up to the next marker that is neither a stuffed zero nor a restart. */
    private void copyScan() {
        int start = position;
        while (position < in.length && !isMarkerAt(position)) {
            position++;
        }
        out.write(in, start, position - start);
    }

    private boolean isMarkerAt(int index) {
        if ((in[index] & 0xFF) != PREFIX || index + 1 >= in.length) {
            return false;
        }
        int next = in[index + 1] & 0xFF;
        return next != 0 && next != PREFIX && (next < 0xD0 || next > 0xD7);
    }

    private int orientationIn(int start, int end) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(in, start, end - start).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            tiff.position(tiff.getInt(4));
            for (int entries = tiff.getShort(); entries > 0; entries--) {
                int tag = tiff.getShort() & 0xFFFF;
                int entry = tiff.position();
                if (tag == ORIENTATION_TAG) {
                    int found = tiff.getShort(entry + 6);
                    return found > UPRIGHT && found <= LAST_ORIENTATION ? found : UPRIGHT;
                }
                tiff.position(entry + 10);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private byte[] withOrientation(byte[] picture) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(PREFIX);
        whole.write(SOI);
        if (orientation != UPRIGHT) {
            ByteBuffer segment = ByteBuffer.allocate(36)
                    .put((byte) PREFIX)
                    .put((byte) APP1)
                    .putShort((short) 34)
                    .put(EXIF)
                    .put(new byte[] {'M', 'M', 0, 42})
                    .putInt(8)
                    .putShort((short) 1)
                    .putShort((short) ORIENTATION_TAG)
                    .putShort((short) 3)
                    .putInt(1)
                    .putShort((short) orientation)
                    .putShort((short) 0)
                    .putInt(0);
            whole.writeBytes(segment.array());
        }
        whole.writeBytes(picture);
        return whole.toByteArray();
    }

    private void put(int first, int second) {
        out.write(first);
        out.write(second);
    }
}
