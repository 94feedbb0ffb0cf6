package org.guanjia.it;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.field.FeedbackForm;
import org.guanjia.field.FieldReason;
import org.guanjia.field.WorkOrderAct;
import org.guanjia.field.WorkOrderDesk;
import org.guanjia.jms.Outcome;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A page takes as many SQL statements where four times as much stands on it: no query stands in a loop, neither in a boundary
 * nor in what a page asks of several.
 */
class PageStatementsIT extends GuanjiaIT {

    private static final Logger LOG = Logger.getLogger(PageStatementsIT.class.getName());

    private static final int FEW = 2;
    private static final int MANY = 4 * FEW;

    /** Something else may ask the database at the same time; hardly each time. */
    private static final int TIMES = 3;

    private static final FeedbackForm ANSWERED = new FeedbackForm(
            Outcome.DONE, "已答复", 25, null, Map.of("answer", "周三以前可以", "source", "前台"), List.of(), List.of());

    @Inject
    private ActingStaff staff;

    @PersistenceUnit(unitName = "guanjia")
    private EntityManagerFactory entityManagers;

    private Statistics statistics;

    /**
     * An estate with some requests, each with as many tasks. Of the first one's, one was paused as often and goes on, and the
     * others are fed back.
     */
    private record Street(TestEstate estate, UUID household, UUID request, UUID underWay) {}

    @BeforeEach
    void count() {
        statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMore() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void every_page_takes_as_many_with_four_times_as_much_on_it() throws Exception {
        Street quiet = street(FEW);
        Street busy = street(MANY);

        Map<String, Long> ofQuiet = statements(quiet);
        Map<String, Long> ofBusy = statements(busy);

        LOG.info(() -> "SQL statements: "
                + ofBusy.entrySet().stream().map(Object::toString).collect(joining(", ")));
        assertThat(ofBusy).isEqualTo(ofQuiet);
    }

    private Map<String, Long> statements(Street street) throws Exception {
        TestEstate estate = street.estate;
        Map<String, Long> statements = new LinkedHashMap<>();
        HttpClient butler = signedIn(estate.butler());
        statements.put("desk", statements(butler, "/desk.xhtml"));
        statements.put("list of requests", statements(butler, "/requests.xhtml?view=ALL"));
        statements.put("request", statements(butler, "/request.xhtml?id=" + street.request));
        statements.put("home", statements(butler, "/household.xhtml?id=" + street.household));
        HttpClient manager = signedIn(estate.manager());
        statements.put("posts", statements(manager, "/posts.xhtml"));
        statements.put("board", statements(manager, "/board.xhtml?department=" + estate.cleaning()));
        HttpClient cleaner = signedIn(estate.cleaner());
        statements.put("tasks", statements(cleaner, "/tasks.xhtml?tab=DOING"));
        statements.put("task", statements(cleaner, "/task.xhtml?id=" + street.underWay));
        statements.put("work order", statements(cleaner, "/workorder.xhtml?id=" + street.underWay));
        HttpClient operator = signedIn(estate.operator());
        statements.put("delivery", statements(operator, "/delivery.xhtml"));
        statements.put("trail", statements(operator, "/trail.xhtml?id=" + street.request));
        return statements;
    }

    /** The second time and later: what a session asks once is no part of a page. */
    private long statements(HttpClient browser, String page) throws Exception {
        get(browser, page);
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            statistics.clear();
            get(browser, page);
            taken.add(statistics.getPrepareStatementCount());
        }
        return Collections.min(taken);
    }

    /** English, for names in Latin letters are looked up besides. */
    private void get(HttpClient browser, String page) throws Exception {
        HttpResponse<Void> answer = browser.send(
                HttpRequest.newBuilder(url(page))
                        .header("Accept-Language", "en")
                        .build(),
                BodyHandlers.discarding());
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
    }

    private Street street(int size) throws Exception {
        TestEstate estate = TestEstate.somewhere().in(database());
        UUID household = household(estate, size);
        List<UUID> requests = uuids(size);
        List<UUID> tasks = uuids(size * size);
        for (int i = 0; i < size; i++) {
            TaskPlan[] its = tasks.subList(i * size, (i + 1) * size).stream()
                    .map(task -> answering(task, estate.cleaning()))
                    .toArray(TaskPlan[]::new);
            staff.take(estate, requests.get(i), its);
        }
        patiently(() -> number("select count(*) from work_order where estate_id = ?", estate.id()) == tasks.size());
        UUID underWay = tasks.get(0);
        act(estate, underWay, WorkOrderDesk::start);
        for (int i = 0; i < size; i++) {
            act(estate, underWay, (desk, on) -> desk.pause(on, new FieldReason(null, "等材料"), null));
            act(estate, underWay, WorkOrderDesk::resume);
        }
        for (UUID task : tasks.subList(1, size)) {
            act(estate, task, WorkOrderDesk::start);
            act(estate, task, (desk, on) -> desk.feedBack(on, ANSWERED));
        }
        patiently(() -> number(
                                "select count(*) from feedback f join task t on t.id = f.task_id where t.estate_id = ?",
                                estate.id())
                        == size - 1
                && number("select count(*) from outbox where estate_id = ?", estate.id()) == 0);
        for (int i = 0; i < size; i++) {
            deadLetter(estate);
            homeAndPost(estate, i);
        }
        return new Street(estate, household, requests.get(0), underWay);
    }

    /** Who lives in the unit. */
    private UUID household(TestEstate estate, int people) {
        UUID household = UUID.randomUUID();
        database()
                .update(
                        "insert into household (id, version, estate_id, unit_id, move_in, move_out)"
                                + " values (?, 0, ?, ?, date '2021-04-01', date '9999-12-31')",
                        household,
                        estate.id(),
                        estate.unit());
        for (int i = 0; i < people; i++) {
            database()
                    .update(
                            "insert into person (id, household_id, position, family_name, given_name, latin_family_name,"
                                    + " latin_given_name, role, languages, phone)"
                                    + " values (?, ?, ?, '沈', '', 'Shen', '', 'OWNER', 'zh', '19900004417')",
                            UUID.randomUUID(),
                            household,
                            i);
        }
        return household;
    }

    private static TaskPlan answering(UUID task, UUID department) {
        return new TaskPlan(task, department, "答复业主", null, Set.of(), 20, 240, "feedback.answer", Set.of(), null);
    }

    private void act(TestEstate estate, UUID task, BiConsumer<WorkOrderDesk, WorkOrderAct> act) throws Exception {
        staff.onWorkOrder(estate.cleaner(), UUID.randomUUID(), task, act);
    }

    private void deadLetter(TestEstate estate) {
        database()
                .update(
                        "insert into dead_letter (id, message_id, flow, destination, estate_id, body, reason_key, detail,"
                                + " received_at, failures, status, version) values (?, ?, 'FEEDBACK', 'guanjia.feedback', ?,"
                                + " '{}', 'delivery.failed', 'x', current_timestamp, 1, 'NEW', 0)",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        estate.id());
    }

    /** A building of one home that nobody serves, and a post that serves nobody. */
    private void homeAndPost(TestEstate estate, int number) {
        UUID building = UUID.randomUUID();
        database()
                .update(
                        "insert into building (id, version, estate_id, zone_id, code, name_zh, name_en, format)"
                                + " values (?, 0, ?, ?, ?, '塔楼', 'Tower', 'HIGH_RISE')",
                        building,
                        estate.id(),
                        estate.named("zone"),
                        "T" + number);
        database()
                .update(
                        "insert into unit (id, version, estate_id, zone_id, building_id, format, code, label_zh, label_en, area)"
                                + " values (?, 0, ?, ?, ?, 'HIGH_RISE', ?, '塔楼一户', 'Flat', 130)",
                        UUID.randomUUID(),
                        estate.id(),
                        estate.named("zone"),
                        building,
                        "T" + number);
        database()
                .update(
                        "insert into butler_post (id, version, estate_id, english_name, phone) values (?, 0, ?, ?, ?)",
                        UUID.randomUUID(),
                        estate.id(),
                        "Henry" + number,
                        "+86-" + number + estate.code());
    }

    private long number(String sql, UUID id) {
        return database().number(sql, id);
    }

    private static List<UUID> uuids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    private static void patiently(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).pollInSameThread().until(condition);
    }
}
