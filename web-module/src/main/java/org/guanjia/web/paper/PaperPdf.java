package org.guanjia.web.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * The sheets of a page of the paper template as a PDF (A4). The page is the one source of what stands on the paper; a style
 * sheet of its own lays it out for the printer, and the font is inside, so that it reads the same everywhere.
 */
public final class PaperPdf {

    private static final String STYLE = text("paper.css");

    private PaperPdf() {}

    /**
     * Makes the PDF.
     *
     * @param page the page as it was drawn; pictures are within it, as data
     */
    public static byte[] of(String page) {
        Document drawn = Jsoup.parse(page);
        Document paper = Document.createShell("");
        paper.selectFirst("html").attr("lang", drawn.selectFirst("html").attr("lang"));
        paper.title(drawn.title());
        paper.head().appendElement("style").append(STYLE);
        drawn.select("article.sheet").forEach(sheet -> {
            // what runs along the foot has to come before the first page ends
            sheet.prependChildren(sheet.select("footer"));
            paper.body().appendChild(sheet);
        });
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .withW3cDocument(new W3CDom().fromJsoup(paper), "")
                    // only what the page holds itself: nothing is fetched from anywhere
                    .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                    .useFont(() -> file("NotoSansSC-Regular.ttf"), "Noto Sans SC")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String text(String name) {
        try (InputStream in = file(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String name) {
        return PaperPdf.class.getResourceAsStream(name);
    }
}
