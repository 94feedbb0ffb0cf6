package org.guanjia.web.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet as a workbook. Texts are texts and never formulas, times are times. Where the rows are more than one sheet of a
 * workbook takes, they go on in the next, under the same headings.
 */
public final class XlsxSheet implements Sheet {

    /** Its media type. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int MOST_ROWS = 1_000_000;
    private static final int FLUSHED = 1000;
    private static final int WIDTH = 20;
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook workbook;
    private final String name;
    private final int mostRows;
    private List<?> headings;
    private Worksheet sheet;
    private int sheets;
    private int at;

    /** @param name of the sheets; from the second on with a number */
    public XlsxSheet(OutputStream out, String name) {
        this(out, name, MOST_ROWS);
    }

    XlsxSheet(OutputStream out, String name, int mostRows) {
        this.workbook = new Workbook(out, "Guanjia", "1.0");
        this.name = name;
        this.mostRows = mostRows;
    }

    /** The first row is the headings. */
    @Override
    public void row(List<?> cells) throws IOException {
        if (headings == null) {
            headings = List.copyOf(cells);
            begin();
            return;
        }
        if (at > mostRows) {
            sheet.finish();
            begin();
        }
        write(cells);
    }

    private void begin() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, String.valueOf(headings.get(column)));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        at = 1;
    }

    private void write(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof LocalDateTime time) {
                sheet.value(at, column, time);
                sheet.style(at, column).format("yyyy-mm-dd hh:mm").set();
            } else if (cell instanceof Number number) {
                sheet.value(at, column, number);
            } else if (cell != null) {
                // not the workbook's table of shared texts, which would hold every one of them
                sheet.inlineString(at, column, cut(cell.toString()));
            }
        }
        at++;
        if (at % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
