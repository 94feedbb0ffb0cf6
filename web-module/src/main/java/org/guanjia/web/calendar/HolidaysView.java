package org.guanjia.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guanjia.calendar.HolidayOffice;
import org.guanjia.calendar.HolidayYearView;
import org.guanjia.shared.EstateClock;
import org.guanjia.web.shell.Me;

/** The public holidays of one year, and the years to choose from: those published, and those that people will ask for. */
@Named
@ViewScoped
public class HolidaysView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HolidayOffice office;

    @Inject
    private HolidayForm form;

    @Inject
    private EstateClock clock;

    @Inject
    private Me me;

    private Integer year;
    private transient List<HolidayYearView> published;
    private transient HolidayYearView shown;
    private transient YearPicture picture;

    /** Reads what is published. */
    public void look() {
        published = office.published();
        if (year == null) {
            year = present();
        }
        shown = find(year).orElse(null);
        picture = YearPicture.of(year, shown == null ? List.of() : shown.periods());
    }

    /** Publishes what the dialog says, and shows the year as it is then: also where it was refused. */
    public void publish() {
        try {
            form.publish();
        } finally {
            look();
        }
    }

    /** Opens the dialog for the year that is shown. */
    public void begin() {
        form.begin(year, getShown());
    }

    /** The latest first: this one and the next in any case. */
    public List<Integer> getYears() {
        int next = present() + 1;
        int earliest = Math.min(
                published().stream().mapToInt(HolidayYearView::year).min().orElse(next), next - 1);
        int latest = Math.max(
                published().stream().mapToInt(HolidayYearView::year).max().orElse(next), next);
        return IntStream.rangeClosed(-latest, -earliest)
                .map(negative -> -negative)
                .boxed()
                .toList();
    }

    /** Whether anything is published about it. */
    public boolean isPublished(int asked) {
        lookOnce();
        return find(asked).isPresent();
    }

    /** The year that is shown; null where nothing is published about it. */
    public HolidayYearView getShown() {
        lookOnce();
        return shown;
    }

    private Optional<HolidayYearView> find(int asked) {
        return published.stream().filter(one -> one.year() == asked).findFirst();
    }

    /** The year that is shown on the wall. */
    public YearPicture getPicture() {
        lookOnce();
        return picture;
    }

    public List<DayOfWeek> getDaysOfWeek() {
        return List.of(DayOfWeek.values());
    }

    private List<HolidayYearView> published() {
        lookOnce();
        return published;
    }

    private void lookOnce() {
        if (published == null) {
            look();
        }
    }

    private int present() {
        return clock.now().atZone(me.getZone()).getYear();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
