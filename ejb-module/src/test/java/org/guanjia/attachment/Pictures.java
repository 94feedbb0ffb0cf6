package org.guanjia.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small real pictures, with the traces that cameras leave in them. */
final class Pictures {

    static final String PLACE = "22.5431N,114.0579E";

    private Pictures() {}

    static byte[] jpeg() {
        return image("jpg");
    }

    static byte[] png() {
        return image("png");
    }

    /** A JPEG as a phone makes it: EXIF with orientation and place, XMP, a comment, and a film behind its end. */
    static byte[] phoneJpeg(int orientation, ByteOrder order) {
        byte[] picture = jpeg();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(picture, 0, 2);
        out.writeBytes(segment(0xE1, exif(orientation, order)));
        out.writeBytes(segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0" + PLACE)));
        out.writeBytes(segment(0xE2, ascii("ICC_PROFILE\0profile")));
        out.writeBytes(segment(0xED, ascii("Photoshop 3.0\0" + PLACE)));
        out.writeBytes(segment(0xFE, ascii(PLACE)));
        out.write(picture, 2, picture.length - 2);
        out.writeBytes(ascii("ftypmp42" + PLACE));
        return out.toByteArray();
    }

    static byte[] tellingPng() {
        byte[] picture = png();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int afterHeader = 8 + 25;
        out.write(picture, 0, afterHeader);
        out.writeBytes(chunk("tEXt", ascii("Comment\0" + PLACE)));
        out.writeBytes(chunk("eXIf", exif(6, ByteOrder.BIG_ENDIAN)));
        out.write(picture, afterHeader, picture.length - afterHeader);
        out.writeBytes(ascii(PLACE));
        return out.toByteArray();
    }

    static byte[] tellingWebp() {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes(riffChunk("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
        chunks.writeBytes(riffChunk("VP8L", new byte[] {0x2F, 0, 0, 0, 0}));
        chunks.writeBytes(riffChunk("EXIF", ascii(PLACE)));
        chunks.writeBytes(riffChunk("XMP ", ascii(PLACE)));
        ByteBuffer out = ByteBuffer.allocate(12 + chunks.size()).order(ByteOrder.LITTLE_ENDIAN);
        return out.put(ascii("RIFF"))
                .putInt(4 + chunks.size())
                .put(ascii("WEBP"))
                .put(chunks.toByteArray())
                .array();
    }

    static byte[] pdf() {
        return ascii("%PDF-1.7\n%%EOF\n");
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] exif(int orientation, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(128).order(order);
        tiff.put(ascii(order == ByteOrder.BIG_ENDIAN ? "MM" : "II"))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0110).putShort((short) 2).putInt(PLACE.length()).putInt(60);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.position(60);
        tiff.put(ascii(PLACE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("Exif\0\0"));
        out.writeBytes(tiff.array());
        return out.toByteArray();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(ascii(type))
                .put(content)
                .putInt(0)
                .array();
    }

    private static byte[] riffChunk(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii(type))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] image(String format) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, x * y * 997);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
