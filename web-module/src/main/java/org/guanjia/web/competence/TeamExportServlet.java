package org.guanjia.web.competence;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanjia.competence.CompetenceBoard;
import org.guanjia.competence.ConciergeQuality;
import org.guanjia.competence.TeamQuery;
import org.guanjia.competence.TeamRow;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.web.lists.CsvSheet;
import org.guanjia.web.lists.SheetHead;
import org.guanjia.web.messages.Words;
import org.guanjia.web.parts.Pressed;
import org.guanjia.web.preferences.Preferences;
import org.guanjia.web.shell.Me;

/** GET /competence/export: what an address of the team's list shows, on all its pages, as a file. */
@WebServlet("/competence/export")
public class TeamExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PART = 200;

    @Inject
    private transient CompetenceBoard board;

    @Inject
    private transient Preferences preferences;

    @Inject
    private transient Me me;

    @Inject
    private transient EstateClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            TeamQuery query = new TeamQuery(
                    me.estateId(),
                    Pressed.idIfAny(request.getParameter(CompetenceView.DEPARTMENT)),
                    request.getParameter(CompetenceView.DUE) != null);
            send(team(query), response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A team is some hundred people at most: all of it is read before the file begins, so that it never breaks off. */
    private List<TeamRow> team(TeamQuery query) {
        List<TeamRow> rows = new ArrayList<>();
        Page<TeamRow> part;
        do {
            part = board.team(query, new PageRequest(rows.size(), PART, null, false));
            rows.addAll(part.rows());
        } while (part.rows().size() == PART);
        return rows;
    }

    private void send(List<TeamRow> team, HttpServletResponse response) throws IOException {
        SheetHead.say(
                response,
                CsvSheet.TYPE,
                say("competence.file") + " " + LocalDate.ofInstant(clock.now(), me.getZone()) + ".csv");
        try (CsvSheet sheet = new CsvSheet(response.getOutputStream())) {
            sheet.row(headings());
            team.forEach(row -> sheet.row(cells(row)));
        }
    }

    private List<Object> headings() {
        return Stream.of(
                        Stream.of(
                                say("competence.column.number"),
                                say("staff.employee"),
                                say("competence.languages"),
                                say("competence.certificates")),
                        Stream.of(ConciergeQuality.values()).map(this::label),
                        Stream.of(say("competence.hours.year")))
                .flatMap(one -> one)
                .map(Object.class::cast)
                .toList();
    }

    private List<Object> cells(TeamRow row) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.employee().staffNumber());
        cells.add(Words.either(locale(), row.employee().nameZh(), row.employee().nameEn()));
        cells.add(row.languages().stream()
                .map(one -> Words.in(locale(), "competence.spoken", one.language(), one.level()))
                .collect(Collectors.joining("; ")));
        cells.add(row.certificates().stream()
                .map(one ->
                        Words.either(locale(), one.kind().nameZh(), one.kind().nameEn())
                                + " " + one.number()
                                + " " + label(one.standing())
                                + (one.validUntil() == null ? "" : " " + one.validUntil()))
                .collect(Collectors.joining("; ")));
        row.profile()
                .forEach(one ->
                        cells.add(one.newest() == null ? null : one.newest().mark()));
        cells.add(row.hours());
        return cells;
    }

    private String label(Enum<?> constant) {
        return say(Words.labelKey(constant));
    }

    private String say(String key) {
        return Words.in(locale(), key);
    }

    private Locale locale() {
        return preferences.getLocale();
    }
}
