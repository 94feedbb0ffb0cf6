package org.guanjia.request.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanjia.estate.LifePhase;
import org.guanjia.request.Gate;
import org.guanjia.request.IntakeChannel;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestFilter;
import org.guanjia.request.RequestRows;
import org.guanjia.request.RequestStatus;
import org.guanjia.request.TakeRequest;
import org.guanjia.request.model.AnsweredForm;
import org.guanjia.request.model.RequestFinder.Found;
import org.guanjia.request.model.RequestHead;
import org.guanjia.request.model.RequestPlace;
import org.guanjia.request.model.ServiceRequest;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaRequestFinderTest extends RequestRows {

    private static final Instant NOW = Instant.parse("2026-05-18T08:00:00Z");

    private final JpaRequestFinder finder = wired(new JpaRequestFinder());
    private final JpaRequestList list = wired(new JpaRequestList(), finder);
    private UUID item;
    private int numbers;

    @BeforeEach
    void requests() {
        anEstate();
        item = inTransaction(() -> entityManager()
                .createQuery("select i.id from ServiceItem i order by i.code", UUID.class)
                .setMaxResults(1)
                .getSingleResult());
        List.of("主卧空调漏水", "主卧水管松动，空调不亮", "客厅灯具不亮", "iPad 充电 100%", "水").forEach(this::aRequest);
    }

    @Test
    void a_part_of_the_subject_finds_it() {
        assertThat(saying("空调")).containsExactlyInAnyOrder("主卧空调漏水", "主卧水管松动，空调不亮");
        assertThat(saying("空调漏水")).containsExactly("主卧空调漏水");
        assertThat(saying("主卧水管松动，空调不亮")).containsExactly("主卧水管松动，空调不亮");
        assertThat(saying("燃气")).isEmpty();
    }

    @Test
    void so_does_a_single_character_wherever_it_stands() {
        assertThat(saying("水")).containsExactlyInAnyOrder("主卧空调漏水", "主卧水管松动，空调不亮", "水");
        assertThat(saying("主")).hasSize(2);
        assertThat(saying("猫")).isEmpty();
    }

    @Test
    void pairs_that_do_not_stand_together_are_not_enough() {
        // 主卧, 卧水 and 空调 are there, 水空 is nowhere
        assertThat(saying("主卧水空调")).isEmpty();
        assertThat(saying("空调不亮")).containsExactly("主卧水管松动，空调不亮");
        // each pair is in one subject
        assertThat(saying("客厅灯具漏水")).isEmpty();
    }

    @Test
    void capitals_do_not_matter_and_no_character_is_a_wildcard() {
        assertThat(saying("IPAD")).containsExactly("iPad 充电 100%");
        assertThat(saying("100%")).containsExactly("iPad 充电 100%");
        assertThat(saying("1%0")).isEmpty();
        assertThat(saying("主_")).isEmpty();
    }

    @Test
    void the_beginning_of_a_number_finds_it() {
        assertThat(saying("X260518-003")).containsExactly("客厅灯具不亮");
        assertThat(saying("X260518")).hasSize(5);
        assertThat(saying("260518-003")).isEmpty();
    }

    @Test
    void so_does_the_home_that_is_meant_and_a_subject_may_say_the_same() {
        UUID empty = Ids.next();

        assertThat(saying("空调", Set.of(unit))).hasSize(5);
        assertThat(saying("空调", Set.of(empty))).hasSize(2);
    }

    @Test
    void another_estate_is_not_looked_at() {
        Found found = inTransaction(() -> finder.find(Ids.next(), "空调", Set.of(unit)));

        assertThat(found.isWhole()).isTrue();
        assertThat(found.ids()).isEmpty();
    }

    @Test
    void where_very_many_say_it_the_list_finds_them_all_the_same() {
        inTransaction(() -> IntStream.rangeClosed(1, Page.COUNT_CAP).forEach(i -> aRequest("空调安装")));

        assertThat(inTransaction(() -> finder.find(estate, "空调", Set.of())).isWhole())
                .isFalse();
        assertThat(page("空调", Set.of()).capped()).isTrue();
        assertThat(page("空", Set.of()).capped()).isTrue();
        assertThat(saying("空调漏")).containsExactly("主卧空调漏水");
        RequestFilter filter = RequestFilter.all().saying("空调");
        PageRequest oldestFirst = new PageRequest(0, 2, "submittedAt", false);
        assertThat(inTransaction(() -> list.page(estate, filter, Set.of(), oldestFirst))
                        .rows())
                .extracting(RequestHead::subject)
                .containsExactly("主卧空调漏水", "主卧水管松动，空调不亮");
        assertThat(inTransaction(() -> list.exactly(estate, filter, Set.of()))).isEqualTo(Page.COUNT_CAP + 2);
    }

    @Test
    void other_criteria_narrow_what_was_found() {
        assertThat(inTransaction(() -> list.count(
                        estate, RequestFilter.all().saying("空调").in(Set.of(RequestStatus.CLOSED)), Set.of())))
                .isZero();
    }

    @Test
    void the_migration_makes_the_pairs_that_the_model_makes() throws IOException {
        List<?> ofModel = pairs();
        sql("delete from request_pair");

        sql(insertOfMigration());

        assertThat(new HashSet<>(pairs())).isEqualTo(new HashSet<>(ofModel));
        assertThat(pairs()).hasSameSizeAs(ofModel);
    }

    private List<?> pairs() {
        return rows("select cast(request_id as varchar(40)) || ' ' || pair from request_pair").stream()
                .toList();
    }

    private static String insertOfMigration() throws IOException {
        try (InputStream script = JpaRequestFinder.class.getResourceAsStream(
                "/db/migration/V110__find_requests_by_pairs_of_characters.sql")) {
            String sql = new String(script.readAllBytes(), UTF_8);
            return sql.substring(sql.indexOf("insert into"), sql.indexOf("create index"))
                    .strip()
                    .replaceAll(";$", "");
        }
    }

    private List<String> saying(String text) {
        return saying(text, Set.of());
    }

    private List<String> saying(String text, Set<UUID> unitsMeant) {
        return page(text, unitsMeant).rows().stream().map(RequestHead::subject).toList();
    }

    private Page<RequestHead> page(String text, Set<UUID> unitsMeant) {
        return inTransaction(
                () -> list.page(estate, RequestFilter.all().saying(text), unitsMeant, PageRequest.first(50)));
    }

    private void aRequest(String subject) {
        String number = "X260518-%03d".formatted(++numbers);
        UUID id = Ids.next();
        sql(
                "insert into origin (id, kind, estate_id, number, place, access, line_name, line_phone, closed,"
                        + " last_feedback_id, version) values (?1, 'REQUEST', ?2, ?3, '澜苑 06 号', null, 'Henry', '8601', false, null, 0)",
                id,
                estate,
                number);
        inTransaction(() -> {
            ServiceRequest request = new ServiceRequest(
                    new TakeRequest(
                            id,
                            unit,
                            null,
                            item,
                            IntakeChannel.PHONE,
                            Priority.NORMAL,
                            subject,
                            null,
                            Map.of(),
                            null,
                            Gate.clear(),
                            List.of(),
                            List.of(),
                            null),
                    number,
                    new RequestPlace(estate, LifePhase.ONGOING, post, 120),
                    new AnsweredForm(1, Map.of()),
                    Actor.employee(employee, "许澄"),
                    NOW);
            entityManager().persist(request);
            finder.add(request);
        });
    }
}
