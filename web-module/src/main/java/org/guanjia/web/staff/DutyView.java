package org.guanjia.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.calendar.DutyHoursView;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;
import org.guanjia.staff.DepartmentDuty;
import org.guanjia.staff.DepartmentView;
import org.guanjia.staff.DutyOffice;
import org.guanjia.web.shell.Me;

/** When a department works: now, and as it was said over time. */
@Named
@ViewScoped
public class DutyView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Work that is ordered now may well last so long. */
    private static final Duration IN_VIEW = Duration.ofDays(60);

    @Inject
    private DutyOffice office;

    @Inject
    private DutyForm form;

    @Inject
    private EstateClock clock;

    @Inject
    private Me me;

    private String department;
    private transient DepartmentDuty duty;
    private transient DutyHoursView now;
    private transient List<DutyHoursView> said;
    private transient List<String> yearsMissing;

    /** Reads it. */
    public void look() {
        Instant at = clock.now();
        duty = office.of(departmentId());
        said = new ArrayList<>(duty.said());
        Collections.reverse(said);
        now = said.stream().filter(one -> !one.from().isAfter(at)).findFirst().orElse(null);
        yearsMissing = Stream.of(at, at.plus(IN_VIEW))
                .map(one -> one.atZone(me.getZone()).getYear())
                .distinct()
                .filter(year -> !duty.holidays().isPublished(year))
                .map(String::valueOf)
                .toList();
    }

    /** Opens the dialog with the hours said last. */
    public void begin() {
        lookOnce();
        form.begin(duty);
    }

    /** Saves what the dialog says, and shows the hours as they are then: also where it was refused. */
    public void save() {
        try {
            form.save(getOf());
        } finally {
            look();
        }
    }

    private void lookOnce() {
        if (duty == null) {
            look();
        }
    }

    private UUID departmentId() {
        return Ids.inAddress(department);
    }

    /** Whose hours they are. */
    public DepartmentView getOf() {
        lookOnce();
        return duty.department();
    }

    /** The hours that apply now; null where it works day and night. */
    public DutyHoursView getNow() {
        lookOnce();
        return now;
    }

    /** Whether hours that were said do not apply yet. */
    public boolean isAhead(DutyHoursView said) {
        return said.from().isAfter(clock.now());
    }

    /** All that was said, the latest first. */
    public List<DutyHoursView> getSaid() {
        lookOnce();
        return said;
    }

    /** Years that work ordered now may reach into and whose holidays are not published. */
    public List<String> getYearsMissing() {
        lookOnce();
        return yearsMissing;
    }

    public List<DutyDay> getDays() {
        return List.of(DutyDay.values());
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
