package org.guanjia.web.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SheetTest {

    private static final LocalDateTime AFTERNOON = LocalDateTime.of(2026, 5, 18, 16, 30);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void csv_begins_with_the_mark_that_spreadsheets_look_for() throws IOException {
        csv(List.of("单号"));

        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(out.toString(UTF_8)).isEqualTo("\uFEFF单号\r\n");
    }

    @Test
    void csv_keeps_commas_quotes_lines_and_empty_cells() throws IOException {
        csv(Arrays.asList("a,b", "say \"yes\"", "two\nlines", null, 3, AFTERNOON));

        assertThat(out.toString(UTF_8))
                .isEqualTo("\uFEFF\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",,3,2026-05-18 16:30\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx", "＝1", "＋1", "－1", "＠x"})
    void a_text_never_becomes_a_formula(String text) throws IOException {
        csv(List.of(text));

        assertThat(out.toString(UTF_8)).isEqualTo("\uFEFF'" + text + "\r\n");
    }

    @Test
    void a_number_below_zero_stays_a_number() throws IOException {
        csv(List.of(-3));

        assertThat(out.toString(UTF_8)).isEqualTo("\uFEFF-3\r\n");
    }

    @Test
    void in_a_workbook_texts_are_texts_and_times_are_times() throws Exception {
        workbook(10, List.of("单号", "时间"), Arrays.asList("=1+1", AFTERNOON), Arrays.asList(null, null));

        Element sheet = sheet(1);
        assertThat(texts(sheet)).containsExactly("单号", "时间", "=1+1");
        assertThat(values(sheet)).containsExactly("46160.6875");
        assertThat(elements(sheet, "f")).as("formulas").isEmpty();
    }

    @Test
    void rows_beyond_one_sheet_go_on_in_the_next_under_the_same_headings() throws Exception {
        workbook(2, List.of("单号"), List.of("one"), List.of("two"), List.of("three"));

        assertThat(texts(sheet(1))).containsExactly("单号", "one", "two");
        assertThat(texts(sheet(2))).containsExactly("单号", "three");
    }

    private void csv(List<?>... rows) throws IOException {
        try (Sheet sheet = new CsvSheet(out)) {
            for (List<?> row : rows) {
                sheet.row(row);
            }
        }
    }

    private void workbook(int mostRows, List<?>... rows) throws IOException {
        try (Sheet sheet = new XlsxSheet(out, "需求", mostRows)) {
            for (List<?> row : rows) {
                sheet.row(row);
            }
        }
    }

    /** Found by the directory of the archive and parsed, as spreadsheets do. */
    private Element sheet(int number) throws Exception {
        Path file = Files.write(folder.resolve("list.xlsx"), out.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream xml = zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + number + ".xml"))) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getDocumentElement();
        }
    }

    private static List<String> texts(Element sheet) {
        return elements(sheet, "t");
    }

    private static List<String> values(Element sheet) {
        return elements(sheet, "v");
    }

    private static List<String> elements(Element sheet, String name) {
        NodeList found = sheet.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }
}
