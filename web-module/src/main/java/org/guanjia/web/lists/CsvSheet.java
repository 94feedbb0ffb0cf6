package org.guanjia.web.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A sheet as CSV: UTF-8 with the mark that spreadsheets look for. A text that a spreadsheet would take for a formula
 * begins with an apostrophe, so that words of an owner never become a command.
 */
public final class CsvSheet implements Sheet {

    /** Its media type. */
    public static final String TYPE = "text/csv; charset=UTF-8";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String FORMULA_BEGINS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter writer;

    public CsvSheet(OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void row(List<?> cells) {
        writer.writeRecord(cells.stream().map(CsvSheet::text).toList());
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof LocalDateTime time) {
            return MINUTE.format(time);
        }
        String text = cell.toString();
        boolean formula = cell instanceof String && !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
