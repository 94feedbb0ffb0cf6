package org.guanjia.web.calendar;

import jakarta.annotation.Nullable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.guanjia.calendar.HolidayNotice;
import org.guanjia.calendar.HolidayOffice;
import org.guanjia.calendar.HolidayPeriod;
import org.guanjia.calendar.HolidayYearView;
import org.guanjia.calendar.PublishHolidays;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.web.messages.Passing;

/** The dialog in which a year's notice is pasted, looked at as it is understood, and published. */
@Named
@ViewScoped
public class HolidayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HolidayOffice office;

    @Inject
    private Passing passing;

    private UUID commandId;
    private int year;
    private Long version;
    private String source;
    private String notice;
    private List<HolidayPeriod> understood = List.of();

    /** Opens the dialog with what is known of the year. */
    void begin(int begun, @Nullable HolidayYearView known) {
        commandId = Ids.next();
        year = begun;
        version = known == null ? null : known.version();
        source = known == null ? null : known.source();
        notice = known == null ? null : HolidayNotice.written(known.periods());
        understood = known == null ? List.of() : known.periods();
    }

    /** Reads the notice as it stands in the dialog. */
    public void read() {
        understood = List.of();
        understood = HolidayNotice.read(year, notice);
    }

    /** Publishes it. Where somebody else did meanwhile, what was typed stays and may be published over it. */
    void publish() {
        try {
            office.publish(new PublishHolidays(commandId, year, source, notice, version));
        } catch (ChangedMeanwhile e) {
            version = office.published().stream()
                    .filter(one -> one.year() == year)
                    .findFirst()
                    .map(HolidayYearView::version)
                    .orElse(null);
            throw e;
        }
        passing.say("calendar.holidays.saved", Integer.toString(year));
    }

    /** Whether the dialog was begun. */
    public boolean isBegun() {
        return commandId != null;
    }

    /** The year as text: no thousands are marked in it. */
    public String getYear() {
        return Integer.toString(year);
    }

    /** What the notice was read as; empty before it was. */
    public List<HolidayPeriod> getUnderstood() {
        return understood;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }
}
