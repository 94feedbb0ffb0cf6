package org.guanjia.web.butler;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.Vacancy;
import org.guanjia.shared.EstateClock;
import org.guanjia.web.shell.Me;

/** Where nobody sits, now or soon, for whoever manages the estate. Read once for each drawing. */
@Named
@RequestScoped
public class VacanciesAhead {

    @Inject
    private PostBoard board;

    @Inject
    private EstateClock clock;

    @Inject
    private Me me;

    private List<Vacancy> rows;

    public List<Vacancy> getRows() {
        if (rows == null) {
            rows = me.is("DUTY_MANAGER") ? board.vacancies(me.estateId()) : List.of();
        }
        return rows;
    }

    /** Whether it has begun. */
    public boolean isNow(Vacancy vacancy) {
        return !vacancy.from().isAfter(clock.now());
    }
}
