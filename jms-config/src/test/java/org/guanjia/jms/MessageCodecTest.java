package org.guanjia.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guanjia.jms.Messages.AT;
import static org.guanjia.jms.Messages.feedback;
import static org.guanjia.jms.Messages.order;
import static org.guanjia.jms.Messages.progress;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCodecTest {

    private static final MessageCodec CODEC = new MessageCodec();
    private static final Set<ProgressKind> ANSWERED_BY_ITSELF =
            EnumSet.of(ProgressKind.RECEIVED, ProgressKind.ACCEPTED, ProgressKind.WITHDRAWN, ProgressKind.TOO_LATE);
    private static final ChosenReason WEATHER = new ChosenReason("WEATHER", "天气原因", "Weather");

    static Stream<Object> whole_messages() {
        return Stream.of(
                order(),
                progress(ProgressKind.STARTED, null, null),
                progress(ProgressKind.PAUSED, "等材料", null),
                progress(ProgressKind.PAUSED, WEATHER, "下午再来", AT, null),
                progress(ProgressKind.REFUSED, WEATHER, null, null, null),
                progress(ProgressKind.FED_BACK, null, feedback(Outcome.DONE, "换了垫圈")));
    }

    @ParameterizedTest
    @MethodSource("whole_messages")
    void a_message_comes_back_as_it_went(Object message) {
        assertThat(CODEC.decode(CODEC.encode(message), (Class<?>) message.getClass()))
                .isEqualTo(message);
    }

    @Test
    void what_has_no_value_is_absent() {
        assertThat(CODEC.encode(progress(ProgressKind.STARTED, null, null))).doesNotContain("null", "feedback");
    }

    @Test
    void a_time_may_be_given_in_any_zone() {
        String text = CODEC.encode(order()).replace("2026-05-18T01:02:03.123456Z", "2026-05-18T09:02:03.123456+08:00");

        assertThat(CODEC.decode(text, TaskOrder.class)).isEqualTo(order());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "hello", "{", "{\"taskId\":1,\"taskId\":2}", "{} {}", "<xml/>", "{\"taskId\":NaN}"})
    void what_is_no_json_is_told_so(String text) {
        assertRejected(text, TaskOrder.class, MessageRejected.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"x\"", "1", "{}"})
    void json_that_is_no_message_breaks_the_schema(String text) {
        assertRejected(text, TaskOrder.class, MessageRejected.BREAKS_SCHEMA);
    }

    @Test
    void what_is_too_large_is_not_even_read() {
        assertRejected("x".repeat(MessageCodec.LARGEST + 1), TaskOrder.class, MessageRejected.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "sequence":1,               | "sequence":0,
                    "sequence":1,               | "sequence":1.5,
                    "sequence":1,               | "sequence":"1",
                    "sequence":1,               | "sequence":null,
                    "sequence":1,               | ''
                    "kind":"REDO"               | "kind":"UNDO"
                    "kind":"REDO"               | "kind":"REDO","colour":"red"
                    "position":1                | "position":1e99
                    "title":"卫生间漏水维修"      | "title":""
                    "title":"卫生间漏水维修"      | "title":"\\u0000"
                    "orderedAt":"2026-05-18T01:02:03.123456Z" | "orderedAt":"yesterday"
                    "orderedAt":"2026-05-18T01:02:03.123456Z" | "orderedAt":"2026-02-30T01:02:03Z"
                    "orderedAt":"2026-05-18T01:02:03.123456Z" | "orderedAt":"2026-05-18T01:02:03"
                    "taskId":"019a0000-0000-7000-8000-000000000001" | "taskId":"7"
                    "evidence":["PHOTO"]        | "evidence":["SONG"]
                    "size":12345                | "size":10485761
                    "phone":"400-000-0006"      | "phone":"400-000-0006","owner":"王"
                    ,"reason":"仍在滴水"          | ''
                    """)
    void an_order_with_one_thing_wrong_is_refused(String right, String wrong) {
        String text = CODEC.encode(order());
        assertThat(text).contains(right);

        assertRejected(text.replace(right, wrong), TaskOrder.class, MessageRejected.BREAKS_SCHEMA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "minutes":45          | "minutes":-1
                    "minutes":45          | "minutes":14401
                    "cost":128.50         | "cost":-1
                    "cost":128.50         | "cost":0.001
                    "cost":128.50         | "cost":1e999999999
                    "cost":128.50         | "cost":1e-999999999
                    "cost":128.50         | "cost":"128"
                    "answers":{"cause":   | "answers":{"":
                    "answers":{"cause":"pipe"} | "answers":{"cause":7}
                    "outcome":"DONE"      | "outcome":"PERHAPS"
                    "kind":"FED_BACK"     | "kind":"STARTED"
                    """)
    void a_feedback_with_one_thing_wrong_is_refused(String right, String wrong) {
        String text = CODEC.encode(progress(ProgressKind.FED_BACK, null, feedback(Outcome.DONE, "好了")));
        assertThat(text).contains(right);

        assertRejected(text.replace(right, wrong), TaskProgress.class, MessageRejected.BREAKS_SCHEMA);
    }

    @Test
    void the_refusal_says_where() {
        String text = CODEC.encode(order()).replace("\"size\":12345", "\"size\":0");

        MessageRejected rejected =
                catchThrowableOfType(MessageRejected.class, () -> CODEC.decode(text, TaskOrder.class));

        assertThat(rejected.detail()).startsWith("/attachments/0/size ").doesNotContain("漏水");
    }

    @Test
    void a_backslash_before_u0000_is_only_a_backslash() {
        String text = CODEC.encode(order()).replace("卫生间漏水维修", "\\\\u0000");

        assertThat(CODEC.decode(text, TaskOrder.class).title()).isEqualTo("\\u0000");
    }

    @ParameterizedTest
    @EnumSource(
            value = ProgressKind.class,
            names = {"REFUSED", "PAUSED", "HANDED_BACK", "TOO_LATE"})
    void saying_no_takes_a_reason(ProgressKind kind) {
        assertNotEncoded(progress(kind, null, null));
        assertNotEncoded(progress(kind, "", null));
        CODEC.encode(progress(kind, "没有配件", null));
    }

    @Test
    void only_saying_no_takes_a_chosen_reason_and_only_a_pause_its_end() {
        assertNotEncoded(progress(ProgressKind.STARTED, WEATHER, null, null, null));
        assertNotEncoded(progress(ProgressKind.HANDED_BACK, WEATHER, null, AT, null));
        assertNotEncoded(progress(ProgressKind.PAUSED, null, null, AT, null));
    }

    @Test
    void a_progress_of_before_that_says_its_reason_in_words_alone_is_understood() {
        String before = """
                {"taskId":"%s","sequence":3,"orderSequence":1,"kind":"PAUSED","state":"PAUSED","estateId":"%s",
                "departmentId":"%s","executor":"老周","reason":"天气原因 / Weather","by":"老周","occurredAt":"%s"}
                """.formatted(Messages.TASK, Messages.ESTATE, Messages.DEPARTMENT, AT);

        TaskProgress progress = CODEC.decode(before, TaskProgress.class);

        assertThat(progress.reason()).isEqualTo("天气原因 / Weather");
        assertThat(progress.chosenReason()).isNull();
        assertThat(progress.resumesAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void only_what_a_system_answers_of_itself_names_nobody(ProgressKind kind) {
        boolean sayingNo = EnumSet.of(
                        ProgressKind.REFUSED, ProgressKind.PAUSED, ProgressKind.HANDED_BACK, ProgressKind.TOO_LATE)
                .contains(kind);
        Feedback feedback = kind == ProgressKind.FED_BACK ? feedback(Outcome.DONE, "好了") : null;
        String named = CODEC.encode(progress(kind, sayingNo ? "没有配件" : null, feedback));
        String unnamed = named.replace(",\"by\":\"老周\"", "");
        assertThat(unnamed).isNotEqualTo(named);

        if (ANSWERED_BY_ITSELF.contains(kind)) {
            assertThat(CODEC.decode(unnamed, TaskProgress.class).by()).isNull();
        } else {
            assertRejected(unnamed, TaskProgress.class, MessageRejected.BREAKS_SCHEMA);
        }
    }

    @Test
    void fed_back_and_feedback_go_together() {
        assertNotEncoded(progress(ProgressKind.FED_BACK, null, null));
        assertNotEncoded(progress(ProgressKind.RESUMED, null, feedback(Outcome.DONE, "好了")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"IN_PART", "NOT_DONE"})
    void what_is_not_done_says_why(Outcome outcome) {
        assertNotEncoded(progress(ProgressKind.FED_BACK, null, feedback(outcome, "")));
        assertNotEncoded(progress(ProgressKind.FED_BACK, null, feedback(outcome, null)));
        CODEC.encode(progress(ProgressKind.FED_BACK, null, feedback(outcome, "业主不在家")));
    }

    private static void assertNotEncoded(Object message) {
        assertThatThrownBy(() -> CODEC.encode(message)).isInstanceOf(MessageRejected.class);
    }

    private static void assertRejected(String text, Class<?> type, String reasonKey) {
        MessageRejected rejected = catchThrowableOfType(MessageRejected.class, () -> CODEC.decode(text, type));

        assertThat(rejected).isNotNull();
        assertThat(rejected.reasonKey()).isEqualTo(reasonKey);
        assertThat(rejected.detail()).isNotBlank();
    }
}
