package org.guanjia.bench.past;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tables that a generated past fills, with the columns it writes; the others keep their defaults. A star: JSON. */
enum Table {
    ESTATE("id version code name_zh name_en time_zone presale_date handover_date committee_formed_date"),
    ZONE("id version estate_id code name_zh name_en"),
    BUILDING("id version estate_id zone_id code name_zh name_en format"),
    UNIT("id version estate_id zone_id building_id format code label_zh label_en area move_in"),
    DEPARTMENT("id estate_id kind code name_zh name_en channel active version"),
    EMPLOYEE("id estate_id department_id name_zh name_en staff_number active version"),
    ACCOUNT("id username password_hash must_change_password active employee_id version"),
    ACCOUNT_ROLE("username role"),
    ACCOUNT_ESTATE("username estate_id"),
    BUTLER_POST("id version estate_id english_name phone"),
    POST_UNIT("unit_id post_id estate_id"),
    BUTLER_ASSIGNMENT("id version post_id employee_id valid_from valid_until first_of"),
    HOUSEHOLD("id version estate_id unit_id move_in move_out access_words"),
    PERSON(
            "id household_id position family_name given_name latin_family_name latin_given_name salutation role languages"
                    + " phone"),
    FINDER_TOKEN("household_id token estate_id"),
    ORIGIN("id kind estate_id number place access line_name line_phone closed last_feedback_id version"),
    TASK("id origin_id origin_closed estate_id department_id phase position after_positions* title accept_minutes"
            + " done_minutes evidence* status order_sequence ordered_at received_at executor reason withdrawal_asked"
            + " feedback_id version"),
    FEEDBACK("id task_id origin_id outcome words minutes cost answers* attachments* given_by occurred_at received_at"),
    REQUEST("id number estate_id phase unit_id person_id post_id item_id channel priority subject words answers*"
            + " form_version done_minutes status lawful safe reasonable reason submitted_at submitted_by owner_reminders"
            + " confirmation_kind confirmed_at fulfilment closed_at reopened origin_closed version owed_by"),
    REQUEST_PAIR("estate_id pair submitted_at request_id"),
    REQUEST_NUMBER("estate_id on_day last_number"),
    TIMELINE_ENTRY("id estate_id origin_kind origin_id fact actor_kind actor_id actor_name occurred_at recorded_at"
            + " details*"),
    TIMELINE_WORDS("entry_id words"),
    CLOCK_LINK("owner_kind owner_id valid_from valid_until previous_until estate_id state version"),
    CLOCK_TARGET(
            "owner_id owner_kind milestone estate_id department_id minutes counts_from state due_at missed_at met_at version"),
    WORK_ORDER(
            "id estate_id department_id task_order number position title place access needs_photo status in_hand due_at"
                    + " executor_id executor_name reason withdrawal_asked received_at started_at fed_back_at feedback"
                    + " progress_sequence version"),
    WORK_ORDER_LOG("id work_order_id at action by_id by_name words"),
    SENT_MESSAGE(
            "id flow destination subject sequence type body estate_id department_id occurred_at queued_at sent_at"),
    INBOX("message_id flow received_at"),
    INBOX_STREAM("subject flow last_sequence parked"),
    DEAD_LETTER(
            "id message_id flow destination estate_id department_id body reason_key detail received_at failures status"
                    + " version");

    private final List<String> columns;

    Table(String columns) {
        this.columns = List.of(columns.split(" "));
    }

    /** As SQL names it. */
    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns that are written, in their order. */
    List<String> columns() {
        return columns.stream().map(column -> column.replace("*", "")).toList();
    }

    /** Whether the column at this place, from 0, is JSON. */
    boolean isJson(int place) {
        return columns.get(place).endsWith("*");
    }

    static Stream<Table> all() {
        return Stream.of(values());
    }
}
