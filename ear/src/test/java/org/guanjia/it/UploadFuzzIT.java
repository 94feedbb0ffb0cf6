package org.guanjia.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.guanjia.attachment.AttachmentStore;
import org.guanjia.attachment.PutAttachment;
import org.guanjia.attachment.StoredFile;
import org.guanjia.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Files that are not what they say, or more than they say: each is refused with a reason or kept as what it is, never as
 * something that a browser would run, and a picture never with the place where it was taken.
 */
class UploadFuzzIT extends GuanjiaIT {

    private static final String PLACE = "N 30 14 55 E 120 9 18 of-the-test";
    private static final List<String> NEVER =
            List.of("text/html", "image/svg+xml", "text/xml", "application/xhtml+xml");

    @Inject
    private ActingStaff staff;

    @Inject
    private AttachmentStore store;

    private final Nasty nasty = new Nasty();
    private final List<String> wrong = new ArrayList<>();
    private int kept;

    @Test
    void hundreds_of_forged_files_are_refused_or_kept_as_what_they_are() throws Exception {
        put(400);
    }

    @Test
    @Tag("long")
    void ten_thousand_forged_files_are_refused_or_kept_as_what_they_are() throws Exception {
        put(10_000);
    }

    private void put(int count) throws Exception {
        TestEstate estate = TestEstate.somewhere().in(database());
        List<byte[]> good =
                List.of(picture("png"), picture("jpg"), withPlace(picture("jpg")), "%PDF-1.4\n%%EOF\n".getBytes(UTF_8));
        for (int i = 0; i < count; i++) {
            byte[] file = file(good);
            UUID id = UUID.randomUUID();
            String name = nasty.line();
            String declared = nasty.one(List.of(
                    "image/png",
                    "image/jpeg",
                    "image/webp",
                    "application/pdf",
                    "text/html",
                    "image/svg+xml",
                    nasty.line()));
            String what = "%s %s %d bytes".formatted(declared, name, file.length);
            try {
                StoredFile stored = staff.as(estate.butler(), (Callable<StoredFile>) () -> {
                    store.put(new PutAttachment(id, estate.id(), name, declared), new ByteArrayInputStream(file));
                    return store.read(id);
                });
                kept++;
                boolean tellsWhere = stored.ref().type().startsWith("image/")
                        && new String(stored.bytes(), ISO_8859_1).contains(PLACE);
                if (NEVER.contains(stored.ref().type()) || tellsWhere) {
                    wrong.add(what + " is kept as " + stored.ref());
                }
            } catch (BusinessRuleViolation | ConstraintViolationException refused) {
                // with words for whoever brought it
            } catch (Exception e) {
                wrong.add(what + ": " + e);
            }
        }
        assertThat(wrong).as("seed %d", nasty.seed()).isEmpty();
        assertThat(kept).as("kept, seed %d", nasty.seed()).isPositive();
    }

    private byte[] file(List<byte[]> good) throws IOException {
        return switch (nasty.random().nextInt(9)) {
            case 0 -> "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8);
            case 1 -> "<!doctype html><script>alert(1)</script>".getBytes(UTF_8);
            case 2 -> nasty.text().getBytes(UTF_8);
            case 3 -> bomb();
            case 4 -> joined(nasty.one(good), "<script>alert(1)</script>".getBytes(UTF_8));
            case 5 -> joined(new byte[] {'P', 'K', 3, 4}, nasty.one(good));
            case 6 -> nasty.one(good);
            case 7 ->
                nasty.chance(5) ? new byte[AttachmentStore.LARGEST + 1] : joined(nasty.one(good), nasty.one(good));
            default -> nasty.broken(nasty.one(good));
        };
    }

    /** A picture that says it is 100 000 pixels in the square. */
    private static byte[] bomb() throws IOException {
        byte[] picture = picture("png");
        ByteBuffer.wrap(picture).putInt(16, 100_000).putInt(20, 100_000);
        return picture;
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** With a segment of EXIF after the beginning. */
    private static byte[] withPlace(byte[] jpeg) {
        byte[] exif = ("Exif\0\0" + PLACE).getBytes(ISO_8859_1);
        ByteBuffer with = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        with.put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        return with.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
