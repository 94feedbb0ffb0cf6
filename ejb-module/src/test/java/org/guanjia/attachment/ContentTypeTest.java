package org.guanjia.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypeTest {

    @Test
    void a_file_is_what_its_first_bytes_say() {
        assertThat(ContentType.of(Pictures.jpeg())).contains(ContentType.JPEG);
        assertThat(ContentType.of(Pictures.png())).contains(ContentType.PNG);
        assertThat(ContentType.of(Pictures.tellingWebp())).contains(ContentType.WEBP);
        assertThat(ContentType.of(Pictures.pdf())).contains(ContentType.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "GIF89a",
                "PK\u0003\u0004",
                "\0\0\0\u0018ftypheic",
                "MZ"
            })
    void other_files_are_not_taken(String content) {
        assertThat(ContentType.of(Pictures.ascii(content))).isEmpty();
    }

    @Test
    void what_is_declared_has_to_be_what_it_is() {
        assertThat(ContentType.JPEG.isDeclaredAs("image/JPG; q=1")).isTrue();
        assertThat(ContentType.JPEG.isDeclaredAs(null)).isTrue();
        assertThat(ContentType.JPEG.isDeclaredAs("application/octet-stream")).isTrue();
        assertThat(ContentType.JPEG.isDeclaredAs("image/png")).isFalse();
        assertThat(ContentType.PDF.isDeclaredAs("text/html")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "6, true", "8, true", "9, false"})
    void a_jpeg_loses_its_place_and_keeps_its_orientation(int orientation, boolean kept) throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            byte[] cleaned = ContentType.JPEG.clean(Pictures.phoneJpeg(orientation, order));

            String text = Pictures.text(cleaned);
            assertThat(text)
                    .doesNotContain(Pictures.PLACE, "Photoshop", "adobe", "ftyp")
                    .contains("ICC_PROFILE");
            assertThat(text.contains("\u0001\u0012\0\u0003\0\0\0\u0001\0" + (char) orientation))
                    .isEqualTo(kept);
            assertThat(cleaned).endsWith((byte) 0xFF, (byte) 0xD9);
            assertThat(ContentType.of(cleaned)).contains(ContentType.JPEG);
        }
    }

    @Test
    void a_cleaned_picture_still_shows_the_same() throws IOException {
        byte[] jpeg = Pictures.jpeg();
        byte[] png = Pictures.tellingPng();

        assertThat(ImageIO.read(new ByteArrayInputStream(ContentType.JPEG.clean(jpeg)))
                        .getRGB(17, 11))
                .isEqualTo(ImageIO.read(new ByteArrayInputStream(jpeg)).getRGB(17, 11));
        assertThat(ImageIO.read(new ByteArrayInputStream(ContentType.PNG.clean(png)))
                        .getRGB(17, 11))
                .isEqualTo(
                        ImageIO.read(new ByteArrayInputStream(Pictures.png())).getRGB(17, 11));
    }

    @Test
    void a_png_and_a_webp_lose_what_they_tell() {
        assertThat(Pictures.text(ContentType.PNG.clean(Pictures.tellingPng())))
                .doesNotContain(Pictures.PLACE, "tEXt", "eXIf");

        byte[] webp = ContentType.WEBP.clean(Pictures.tellingWebp());
        assertThat(Pictures.text(webp))
                .doesNotContain(Pictures.PLACE, "EXIF", "XMP")
                .contains("VP8L");
        assertThat(webp[4] & 0xFF).isEqualTo(webp.length - 8);
        assertThat(webp[20]).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = ContentType.class, names = "PDF", mode = EnumSource.Mode.EXCLUDE)
    void a_broken_picture_is_unreadable_and_nothing_worse(ContentType type) {
        byte[] whole =
                switch (type) {
                    case JPEG -> Pictures.phoneJpeg(6, ByteOrder.LITTLE_ENDIAN);
                    case PNG -> Pictures.tellingPng();
                    default -> Pictures.tellingWebp();
                };
        Random random = new Random(20260518);
        for (int round = 0; round < 3000; round++) {
            byte[] broken = Arrays.copyOf(whole, 12 + random.nextInt(whole.length - 12));
            for (int i = random.nextInt(6); i > 0; i--) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
            }
            try {
                assertThat(type.clean(broken)).isNotEmpty();
            } catch (UnreadableFile expected) {
                assertThat(expected.getMessage()).startsWithIgnoringCase(type.name());
            }
        }
        assertThatThrownBy(() -> type.clean(Arrays.copyOf(whole, 14))).isInstanceOf(UnreadableFile.class);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.jpg",
        "C:\\Users\\hq\\照片.JPEG, 照片.jpg",
        "a.html, a.jpg",
        "收据.pdf.exe, 收据.pdf.jpg",
        ".htaccess, htaccess.jpg",
        "'  ', file.jpg",
        "'a\u202Egpj.exe', agpj.jpg",
        "'x\"; filename=\"y.html', x filename=y.jpg"
    })
    void a_name_is_made_harmless(String given, String safe) {
        assertThat(FileNames.safe(given, ContentType.JPEG)).isEqualTo(safe);
    }

    @Test
    void a_name_is_cut_where_it_is_too_long_for_its_column() {
        assertThat(FileNames.safe("照".repeat(300), ContentType.PDF)).hasSize(104);
    }
}
