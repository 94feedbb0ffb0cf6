package org.guanjia.calendar.persistence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.guanjia.calendar.PublicHolidays;
import org.guanjia.calendar.model.HolidayDay;
import org.guanjia.calendar.model.HolidayYear;
import org.guanjia.calendar.model.HolidayYears;

/** Public holidays in the database. */
@ApplicationScoped
public class JpaHolidayYears implements HolidayYears {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<HolidayYear> all() {
        return entityManager
                .createQuery(
                        "select distinct y from HolidayYear y left join fetch y.days order by y.year desc",
                        HolidayYear.class)
                .getResultList();
    }

    @Override
    public Optional<HolidayYear> find(int year) {
        return Optional.ofNullable(entityManager.find(HolidayYear.class, year));
    }

    @Override
    public void keep(HolidayYear year) {
        entityManager.persist(year);
        entityManager.flush();
    }

    @Override
    public PublicHolidays asPublished() {
        List<HolidayYear> years = all();
        return new PublicHolidays(
                years.stream().map(HolidayYear::year).collect(toSet()),
                years.stream().flatMap(year -> year.days().stream()).collect(toMap(HolidayDay::day, HolidayDay::kind)));
    }
}
