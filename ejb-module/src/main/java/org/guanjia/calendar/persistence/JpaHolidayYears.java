package org.guanjia.calendar.persistence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guanjia.calendar.DayKind;
import org.guanjia.calendar.PublicHolidays;
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
        // not as entities: each order asks for them, and a flush would look through every day
        List<Tuple> days = entityManager
                .createQuery("select y.year, d.day, d.kind from HolidayYear y left join y.days d", Tuple.class)
                .getResultList();
        return new PublicHolidays(
                days.stream().map(one -> one.get(0, Integer.class)).collect(toSet()),
                days.stream()
                        .filter(one -> one.get(1) != null)
                        .collect(toMap(one -> one.get(1, LocalDate.class), one -> one.get(2, DayKind.class))));
    }
}
