package org.guanjia.web.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanjia.butler.PostView;
import org.guanjia.quality.SatisfactionBy;
import org.guanjia.quality.SatisfactionPeriod;
import org.guanjia.quality.SatisfactionRow;
import org.guanjia.quality.SurveyBoard;
import org.guanjia.quality.VisitView;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.web.lists.AddressReading;
import org.guanjia.web.lists.ListAddress;
import org.guanjia.web.lists.Pager;
import org.guanjia.web.lists.Unknown;
import org.guanjia.web.shell.Me;

/** What owners say, by month, post, department and service. The address carries the period, what is counted by, and the page of bad marks. */
@Named
@ViewScoped
public class SatisfactionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/satisfaction.xhtml";
    private static final int SHOWN = 20;
    private static final int MONTHS_LOOKED_BACK = 11;

    @Inject
    private SurveyBoard board;

    @Inject
    private SatisfactionNames names;

    @Inject
    private EstateClock clock;

    @Inject
    private Me me;

    private final Map<String, String> asked = new HashMap<>();
    private List<Unknown> unknown = List.of();
    private SatisfactionBy by = SatisfactionBy.MONTH;
    private LocalDate from;
    private LocalDate until;
    private int number = 1;
    private transient SatisfactionRow total;
    private transient List<SatisfactionNames.NamedRow> rows;
    private transient Page<VisitView> bad;

    /** Reads the address: a year up to today where it names no days. */
    public void load() {
        LocalDate today = clock.now().atZone(me.getZone()).toLocalDate();
        AddressReading reading = new AddressReading(asked);
        by = reading.choice("by", SatisfactionBy.class, "quality.by", SatisfactionBy.MONTH);
        until = day(reading.text("until"), today);
        from = day(reading.text("from"), today.withDayOfMonth(1).minusMonths(MONTHS_LOOKED_BACK));
        String page = reading.text("page");
        number = page != null && page.matches("[1-9][0-9]?") ? Integer.parseInt(page) : 1;
        unknown = reading.unknown();
    }

    private static LocalDate day(String said, LocalDate usual) {
        try {
            return said == null ? usual : LocalDate.parse(said);
        } catch (DateTimeException e) {
            return usual;
        }
    }

    /** Reads what is shown, before every drawing. */
    public void draw() {
        SatisfactionPeriod period = new SatisfactionPeriod(from, until);
        total = board.total(me.estateId(), period);
        rows = names.of(by, board.by(me.estateId(), period, by));
        bad = board.bad(me.estateId(), period, new PageRequest((number - 1) * SHOWN, SHOWN, null, false));
    }

    /** Where the same is counted by something else. */
    public String by(SatisfactionBy other) {
        return address().with("by", other.name()).href();
    }

    /** Where a page of the bad marks is. */
    public String page(int page) {
        return address().with("page", String.valueOf(page)).href();
    }

    private ListAddress address() {
        return new ListAddress(PAGE, Map.of("by", by.name(), "from", from.toString(), "until", until.toString()));
    }

    public SatisfactionRow getTotal() {
        return total;
    }

    public List<SatisfactionNames.NamedRow> getRows() {
        return rows;
    }

    public List<VisitView> getBad() {
        return bad.rows();
    }

    public Pager getPager() {
        return Pager.of(bad, number, SHOWN);
    }

    /** No post of one's own is looked at: what is owed in the estate. */
    public List<PostView> getNobody() {
        return List.of();
    }

    public SatisfactionBy getBy() {
        return by;
    }

    public List<SatisfactionBy> getAll() {
        return List.of(SatisfactionBy.values());
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getUntil() {
        return until;
    }

    /** What the address says, for the view parameters: a change of language leads back to it. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** What of the address could not be understood. */
    public List<Unknown> getUnknown() {
        return unknown;
    }
}
