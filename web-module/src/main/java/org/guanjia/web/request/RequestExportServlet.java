package org.guanjia.web.request;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.request.BeginExport;
import org.guanjia.request.ExportDesk;
import org.guanjia.request.ExportFormat;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestFilter;
import org.guanjia.request.RequestRow;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.web.lists.CsvSheet;
import org.guanjia.web.lists.ListAddress;
import org.guanjia.web.lists.Sheet;
import org.guanjia.web.lists.SheetHead;
import org.guanjia.web.lists.XlsxSheet;
import org.guanjia.web.messages.Words;
import org.guanjia.web.preferences.Preferences;
import org.guanjia.web.shell.Me;

/**
 * GET /requests/export: what an address of the list finds, as a file, newest first. Rows are read in parts and written as
 * they come, so a million of them are no matter of memory (docs/adr/0011). Who took the file, and how many requests it has,
 * is written down. A file that breaks off midway says so in its last row. An address that asks for what the list does not
 * know gets no file, but the list, which says what it does not understand.
 */
@WebServlet("/requests/export")
public class RequestExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PART = 500;

    @Inject
    private transient RequestBoard board;

    @Inject
    private transient ExportDesk desk;

    @Inject
    private transient RequestChoices choices;

    @Inject
    private transient Preferences preferences;

    @Inject
    private transient Me me;

    @Inject
    private transient EstateClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ListAddress address = ListAddress.read(RequestsView.PAGE, request.getParameterMap(), RequestsView.EXPORTED);
            ExportFormat format = format(request.getParameter("format"));
            RequestCriteria criteria = choices.read(address);
            List<String> noColumns = new ArrayList<>();
            List<RequestColumn> columns = RequestColumn.read(address.all("columns"), noColumns::add);
            if (criteria.unknown().isEmpty() && noColumns.isEmpty()) {
                send(address, criteria.filter(), columns, format, response);
            } else {
                // a file of more than was asked for would mislead: the list says what is not understood
                response.sendRedirect(request.getContextPath() + address.href());
            }
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static ExportFormat format(String said) {
        return Stream.of(ExportFormat.values())
                .filter(one -> one.name().equals(said))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void send(
            ListAddress address,
            RequestFilter filter,
            List<RequestColumn> columns,
            ExportFormat format,
            HttpServletResponse response)
            throws IOException {
        RequestSheet words = new RequestSheet(columns, preferences.getLocale(), me.getZone());
        UUID estate = choices.estateId();
        UUID export = desk.begin(
                new BeginExport(estate, format, address.without("columns").query()));
        List<RequestRow> part = board.after(estate, filter, null, PART);
        head(format, response);
        desk.end(export, write(sheet(format, response), words, estate, filter, part));
    }

    private long write(Sheet sheet, RequestSheet words, UUID estate, RequestFilter filter, List<RequestRow> first)
            throws IOException {
        long rows = 0;
        try (sheet) {
            sheet.row(words.headings());
            List<RequestRow> part = first;
            while (!part.isEmpty()) {
                for (RequestRow row : part) {
                    sheet.row(words.cells(row));
                }
                rows += part.size();
                part = part.size() < PART ? List.of() : next(sheet, estate, filter, part);
            }
        }
        return rows;
    }

    /** Where the rows cannot be read on, the file says so itself. */
    private List<RequestRow> next(Sheet sheet, UUID estate, RequestFilter filter, List<RequestRow> part)
            throws IOException {
        try {
            return board.after(estate, filter, part.get(part.size() - 1), PART);
        } catch (RuntimeException e) {
            sheet.row(List.of(Words.in(preferences.getLocale(), "list.export.brokenOff")));
            throw e;
        }
    }

    private Sheet sheet(ExportFormat format, HttpServletResponse response) throws IOException {
        return format == ExportFormat.CSV
                ? new CsvSheet(response.getOutputStream())
                : new XlsxSheet(response.getOutputStream(), Words.in(preferences.getLocale(), "request.list.title"));
    }

    private void head(ExportFormat format, HttpServletResponse response) {
        String name = Words.in(preferences.getLocale(), "request.list.title") + " "
                + LocalDate.ofInstant(clock.now(), me.getZone()) + "."
                + format.name().toLowerCase(Locale.ROOT);
        SheetHead.say(response, format == ExportFormat.CSV ? CsvSheet.TYPE : XlsxSheet.TYPE, name);
    }
}
