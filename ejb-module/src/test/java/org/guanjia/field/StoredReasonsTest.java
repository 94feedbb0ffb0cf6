package org.guanjia.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.guanjia.shared.DatabaseEngine;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Reason;
import org.guanjia.shared.persistence.OldSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of reasons that were kept as one text in both languages: V093 takes them apart, on the butler's side too. */
@ParameterizedClass(name = "{0}")
@EnumSource(DatabaseEngine.class)
class StoredReasonsTest {

    private static final String BEFORE = "092";
    private static final Reason NOTHING = new Reason(null, null, null, null);

    @Parameter
    DatabaseEngine engine;

    private final UUID estate = Ids.next();
    private final UUID department = Ids.next();
    private final UUID origin = Ids.next();

    @Test
    void what_was_chosen_is_known_by_its_code() {
        assertBecomes("天气原因 / Weather", new Reason("WEATHER", "天气原因", "Weather", null));
    }

    @Test
    void words_of_ones_own_stand_apart_from_what_was_chosen() {
        assertBecomes("天气原因 / Weather · 雨停再来 · 约三点", new Reason("WEATHER", "天气原因", "Weather", "雨停再来 · 约三点"));
    }

    @Test
    void words_alone_stay_as_they_are() {
        assertBecomes("配件 / parts 没到", Reason.inWords("配件 / parts 没到"));
    }

    @Test
    void where_nothing_was_said_nothing_is() {
        assertBecomes(null, NOTHING);
    }

    @Test
    void of_two_reasons_that_begin_alike_the_one_that_goes_further_is_meant() {
        assertBecomes("天气原因 / Weather, for days · 台风", new Reason("FOR_DAYS", "天气原因", "Weather, for days", "台风"));
    }

    @Test
    void a_reason_that_has_another_name_by_now_stays_in_words() {
        assertBecomes("雨天 / Rain · 明天", Reason.inWords("雨天 / Rain · 明天"));
    }

    private void assertBecomes(String before, Reason after) {
        OldSchema.at(engine, BEFORE, schema -> {
            UUID id = Ids.next();
            aRefusedTask(schema, id, before);

            schema.migrate();

            assertThat(reason(schema, "reason from work_order where id = ?", id))
                    .as("work order")
                    .isEqualTo(after);
            assertThat(reason(schema, "words from work_order_log where work_order_id = ?", id))
                    .as("log")
                    .isEqualTo(after);
            assertThat(reason(schema, "reason from task where id = ?", id))
                    .as("task")
                    .isEqualTo(after);
        });
    }

    private static Reason reason(OldSchema schema, String wordsFrom, UUID id) {
        List<String> row = schema.texts("select reason_code, reason_zh, reason_en, " + wordsFrom, id);
        return new Reason(row.get(0), row.get(1), row.get(2), row.get(3));
    }

    /** As both sides wrote it then. */
    private void aRefusedTask(OldSchema schema, UUID id, String reason) {
        schema.sql("""
                insert into field_reason (code, kind, position, name_zh, name_en)
                values ('FOR_DAYS', 'PAUSE', 8, '天气原因', 'Weather, for days')""");
        schema.sql("""
                insert into estate (id, version, code, name_zh, name_en, time_zone, presale_date, handover_date)
                values (?, 0, 'X', '澜苑', 'Lan Court', 'Asia/Shanghai', date '2024-01-01', date '2025-06-01')""", estate);
        schema.sql("""
                insert into department (id, estate_id, kind, code, name_zh, name_en, channel, active, version)
                values (?, ?, 'CLEANING', 'cleaning', '保洁部', 'Cleaning', 'cleaning', true, 0)""", department, estate);
        schema.sql("""
                insert into work_order (id, estate_id, department_id, task_order, number, position, title, place, needs_photo,
                    status, in_hand, reason, withdrawal_asked, received_at, progress_sequence, version)
                values (?, ?, ?, '{}', 'X260518-027', 1, '擦玻璃', '澜苑 06 号', false,
                    'REFUSED', false, ?, false, current_timestamp, 2, 1)""", id, estate, department, reason);
        schema.sql("""
                insert into work_order_log (id, work_order_id, at, action, by_name, words)
                values (?, ?, current_timestamp, 'REFUSE', '秦朗', ?)""", Ids.next(), id, reason);
        schema.sql("""
                insert into origin (id, kind, estate_id, number, place, line_name, line_phone, version)
                values (?, 'REQUEST', ?, 'X260518-027', '澜苑 06 号', 'Henry', '8601', 0)""", origin, estate);
        schema.sql("""
                insert into task (id, origin_id, estate_id, department_id, position, after_positions, title, evidence, status,
                    order_sequence, ordered_at, reason, withdrawal_asked, phase, version)
                values (?, ?, ?, ?, 1, cast('[]' as jsonb), '擦玻璃', cast('[]' as jsonb), 'REFUSED',
                    1, current_timestamp, ?, false, 'ONGOING', 1)""", id, origin, estate, department, reason);
    }
}
