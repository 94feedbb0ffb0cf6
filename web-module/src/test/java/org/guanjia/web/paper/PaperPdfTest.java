package org.guanjia.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperPdfTest {

    private static final String DOT =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";

    @Test
    void the_pdf_says_what_the_sheet_says_and_nothing_around_it() throws IOException {
        try (PDDocument pdf = pdfOf("<h1>工作单</h1><p>屿台 2-03，关阀检修 · Oliver’s desk</p>")) {
            assertThat(text(pdf))
                    .contains("工作单", "屿台 2-03，关阀检修 · Oliver’s desk")
                    .doesNotContain("打印按钮");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("工作单 X261125-005");
        }
    }

    @Test
    void what_is_copied_or_searched_for_is_the_common_character_and_no_radical() throws IOException {
        try (PDDocument pdf = pdfOf("<p>工人用水走车金鱼</p>")) {
            assertThat(text(pdf)).contains("工人用水走车金鱼");
        }
    }

    @Test
    void a_rare_character_of_a_name_is_there() throws IOException {
        try (PDDocument pdf = pdfOf("<p>龚䶮</p><h2>㛃</h2>")) {
            assertThat(text(pdf)).contains("龚䶮", "㛃");
        }
    }

    @Test
    void every_font_used_is_inside() throws IOException {
        try (PDDocument pdf = pdfOf("<h1>工作单</h1><p>Work order</p>")) {
            assertThat(fonts(pdf)).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("NotoSansSC");
            });
        }
    }

    @Test
    void pages_are_a4_and_carry_their_number_and_the_foot() throws IOException {
        String rows = "<tr><td>渗水点与原因</td></tr>".repeat(60);

        try (PDDocument pdf = pdfOf("<table>" + rows + "</table><footer><span>打印人 秦朗</span></footer>")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1f));
            assertThat(text(pdf)).containsSubsequence("1 / 2", "2 / 2");
            assertThat(text(pdf).split("打印人 秦朗", -1)).hasSize(3);
        }
    }

    @Test
    void a_picture_within_the_page_is_taken_over_and_none_is_fetched() throws IOException {
        try (PDDocument pdf =
                pdfOf("<img src='" + DOT + "'/><img src='http://127.0.0.1:9/a.png'/><img src='file:///a.png'/>")) {
            int pictures = 0;
            for (COSName name : pdf.getPage(0).getResources().getXObjectNames()) {
                pictures += pdf.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            assertThat(pictures).isEqualTo(1);
        }
    }

    private static PDDocument pdfOf(String sheet) throws IOException {
        return Loader.loadPDF(
                PaperPdf.of("<!DOCTYPE html><html lang=\"zh-CN\"><head><title>工作单 X261125-005</title></head>"
                        + "<body><button>打印按钮</button><main><article class=\"sheet\">" + sheet
                        + "</article></main></body></html>"));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
