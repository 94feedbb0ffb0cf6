package org.guanjia.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JpegCleanerTest {

    /** Behind the beginning of the file. */
    private static final int MARKER_OF_EXIF = 3;

    private final byte[] photo = Pictures.phoneJpeg(6, ByteOrder.BIG_ENDIAN);

    @Test
    void the_place_passes_under_no_other_name_either() {
        for (int marker = 0; marker <= 0xFF; marker++) {
            byte[] renamed = photo.clone();
            renamed[MARKER_OF_EXIF] = (byte) marker;
            try {
                assertThat(text(JpegCleaner.clean(renamed)))
                        .as("marker %02X", marker)
                        .doesNotContain(Pictures.PLACE);
            } catch (UnreadableFile refused) {
                // with words for whoever brought it
            }
        }
    }

    @Test
    void the_picture_is_the_same_afterwards() {
        byte[] picture = Pictures.jpeg();
        byte[] clean = JpegCleaner.clean(photo);

        assertThat(JpegCleaner.clean(picture)).isEqualTo(picture);
        assertThat(text(clean)).as("its colours").contains("ICC_PROFILE");
        assertThat(clean).endsWith(Arrays.copyOfRange(picture, 2, picture.length));
        assertThat(JpegCleaner.clean(clean)).isEqualTo(clean);
    }

    @Test
    void a_file_that_was_cut_off_is_refused_or_shown_as_far_as_it_goes() {
        byte[] picture = Pictures.jpeg();
        for (int length = 2; length < picture.length; length++) {
            byte[] cut = Arrays.copyOf(picture, length);
            assertThatCode(() -> {
                        try {
                            JpegCleaner.clean(cut);
                        } catch (UnreadableFile refused) {
                            // with words for whoever brought it
                        }
                    })
                    .as("%d bytes", length)
                    .doesNotThrowAnyException();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
