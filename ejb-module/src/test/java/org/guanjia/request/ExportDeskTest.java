package org.guanjia.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.request.persistence.JpaRequestExports;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportDeskTest extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-05-18T08:00:00Z");

    private final UUID estate = Ids.next();
    private final TestCaller henry = TestCaller.of(estate, Roles.BUTLER);
    private final TestCaller manager = TestCaller.of(estate, Roles.DUTY_MANAGER);
    private final TestCaller elsewhere = TestCaller.of(Ids.next(), Roles.DUTY_MANAGER);
    private final EstateClock clock = new FixedClock(NOW);

    @BeforeEach
    void an_estate_and_its_people() {
        sql(
                "insert into estate values (?1, 0, 'X', '汀屿湾', 'Tingyu Bay', 'Asia/Shanghai', '2020-01-01', '2021-01-01',"
                        + " '2022-01-01')",
                estate);
        List.of(henry, manager)
                .forEach(person -> sql(
                        "insert into employee (id, estate_id, department_id, name_zh, name_en, staff_number, active, version)"
                                + " values (?1, ?2, null, '测试', 'Test', ?3, true, 0)",
                        person.actor().id(),
                        estate,
                        person.actor().id().toString().substring(20)));
    }

    @Test
    void it_is_written_down_who_took_what_and_how_many() {
        UUID export = begin(henry);
        inTransaction(() -> desk(henry).end(export, 312));

        assertThat(latest(manager)).singleElement().satisfies(taken -> {
            assertThat(taken.employee()).isEqualTo("测试");
            assertThat(taken.criteria()).isEqualTo("status=OPEN");
            assertThat(taken.rows()).isEqualTo(312);
            assertThat(taken.endedAt()).isEqualTo(NOW);
        });
    }

    @Test
    void what_broke_off_stays_without_an_end() {
        begin(henry);

        assertThat(latest(manager)).singleElement().returns(null, ExportView::rows);
    }

    @Test
    void what_has_ended_is_not_counted_anew() {
        UUID export = begin(henry);
        inTransaction(() -> desk(henry).end(export, 312));
        inTransaction(() -> desk(henry).end(export, 1));

        assertThat(latest(manager)).singleElement().returns(312L, ExportView::rows);
    }

    @Test
    void nobody_ends_anothers_and_none_of_another_estate_is_there() {
        UUID export = begin(henry);

        assertThatThrownBy(() -> inTransaction(() -> desk(manager).end(export, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> begin(elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> latest(elsewhere)).isInstanceOf(NotFound.class);
    }

    private UUID begin(TestCaller caller) {
        return inTransaction(() -> desk(caller).begin(new BeginExport(estate, ExportFormat.CSV, "status=OPEN")));
    }

    private List<ExportView> latest(TestCaller caller) {
        return inTransaction(() -> desk(caller).latest(estate));
    }

    private ExportDesk desk(TestCaller caller) {
        return wired(new ExportDesk(), wired(new JpaRequestExports()), caller, clock);
    }
}
