package org.guanjia.it;

import static org.awaitility.Awaitility.await;
import static org.guanjia.it.ActingStaff.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.attachment.AttachmentStore;
import org.guanjia.attachment.PutAttachment;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.field.WorkOrderDesk;
import org.guanjia.household.HouseholdDesk;
import org.guanjia.household.MoveIn;
import org.guanjia.household.NewPerson;
import org.guanjia.household.PersonRole;
import org.guanjia.jms.Destinations;
import org.guanjia.preference.KeepView;
import org.guanjia.preference.SavedViews;
import org.guanjia.promise.PromiseKind;
import org.guanjia.promise.PromisePlan;
import org.guanjia.request.BeginExport;
import org.guanjia.request.ExportDesk;
import org.guanjia.request.ExportFormat;
import org.guanjia.request.Gate;
import org.guanjia.request.IntakeChannel;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestIntake;
import org.guanjia.request.TakeRequest;
import org.guanjia.staff.AccountRole;

/**
 * An estate with one of each thing that a boundary or an address can be asked about, and two people of each role, all of
 * the cleaning department: who is of a department and who is not is a matter of the thing that is asked for.
 */
@Dependent
public class EstateOfEverything {

    private static final UUID ADVICE = UUID.fromString("01980000-0000-7000-8000-000000000203");

    /** Of the kinds of certificates that every estate has. */
    private static final UUID ELECTRICIAN = UUID.fromString("01980000-0000-7000-8000-000000000a06");

    @Inject
    private ActingStaff staff;

    @Inject
    private HouseholdDesk households;

    @Inject
    private AttachmentStore attachments;

    @Inject
    private RequestIntake intake;

    @Inject
    private WorkOrderDesk workOrders;

    @Inject
    private SavedViews views;

    @Inject
    private ExportDesk exports;

    private final Map<String, Object> shared = new HashMap<>();
    private final Map<String, Object> ofEngineering = new HashMap<>();
    private final Map<String, Map<String, Object>> ofPeople = new HashMap<>();
    private final UUID published = UUID.randomUUID();
    private UUID swappable;
    private int seats;
    private TestEstate estate;
    private Database database;

    /** Makes all of it. */
    EstateOfEverything in(Database database) throws Exception {
        this.database = database;
        estate = TestEstate.somewhere().in(database);
        for (AccountRole role : AccountRole.values()) {
            person(database, account(role), role);
            person(database, colleague(role), role);
        }
        land();
        form(database);
        roster();
        household();
        UUID request = UUID.randomUUID();
        UUID cleaning = UUID.randomUUID();
        UUID engineering = UUID.randomUUID();
        take(request, plan(cleaning, estate.cleaning()), plan(engineering, estate.engineering()));
        await().atMost(Duration.ofSeconds(30))
                .pollInSameThread()
                .until(() ->
                        database.number("select count(*) from work_order where id in (?, ?)", cleaning, engineering)
                                        == 2
                                && database.number("select count(*) from outbox") == 0);
        name(shared, request, "requestId", "RequestBoard.id", "Origin.id");
        name(shared, correlation(database, request), "TrailBoard.correlation");
        surveys(request);
        work(shared, estate.cleaner(), estate.cleaning(), cleaning);
        work(ofEngineering, estate.engineer(), estate.engineering(), engineering);
        name(ofEngineering, employee(estate.engineer()), "employeeId");
        name(shared, ELECTRICIAN, "EnterCertificate.kindId", "ChangeCertificateKind.kindId");
        deadLetter(database, cleaning);
        for (AccountRole role : AccountRole.values()) {
            own(account(role), role);
            own(colleague(role), role);
        }
        return this;
    }

    /** Its id. */
    UUID id() {
        return estate.id();
    }

    /** Somebody of this role, of the cleaning department. */
    String account(AccountRole role) {
        return "one." + role.name().toLowerCase(Locale.ROOT).replace('_', '.') + "-"
                + estate.code().toLowerCase(Locale.ROOT);
    }

    /** Another of them. */
    String colleague(AccountRole role) {
        return account(role) + "-2";
    }

    /** What is asked for by somebody who may: ids and words by what parameters and components call them. */
    Map<String, Object> things(String username) {
        Map<String, Object> things = new HashMap<>(shared);
        things.putAll(ofPeople.get(username));
        return things;
    }

    /** The same where what is a department's is the engineers'. */
    Map<String, Object> ofAnotherDepartment(String username) {
        Map<String, Object> things = things(username);
        things.putAll(ofEngineering);
        return things;
    }

    /** Every id that is of this estate alone. */
    Stream<UUID> ids() {
        return Stream.concat(Stream.of(shared, ofEngineering), ofPeople.values().stream())
                .flatMap(things -> things.values().stream())
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .filter(id -> !id.equals(ADVICE) && !id.equals(ELECTRICIAN));
    }

    private void person(Database database, String username, AccountRole role) {
        UUID employee = TestEstate.person(database, username, estate.id(), estate.cleaning(), role.name());
        database.update("insert into account_estate (username, estate_id) values (?, ?)", username, estate.id());
        name(shared, employee, "employeeId", "incomingId", "standInId");
        name(
                shared,
                UUID.fromString(database.texts("select cast(id as varchar) from account where username = ?", username)
                        .get(0)),
                "accountId");
    }

    private UUID employee(String username) {
        return UUID.fromString(
                database.texts("select cast(employee_id as varchar) from account where username = ?", username)
                        .get(0));
    }

    private void land() {
        name(shared, estate.id(), "estateId", "estates");
        name(shared, estate.unit(), "unitId", "unitIds");
        name(shared, estate.named("zone"), "zoneId");
        name(shared, estate.named("building"), "buildingId", "buildingIds", "lobbyBuildingId");
        name(shared, estate.named("post"), "postId", "fromPostId", "posts", "ofPosts");
        name(shared, ADVICE, "itemId", "items", "Catalogue.id", "Catalogue.ids", "CatalogueOffice.id");
    }

    private void form(Database database) {
        String form = database.texts("select intake_form_key from service_item where id = ?", ADVICE)
                .get(0);
        List.of("formKey", "Forms.key", "FormRef.key", "PublishForm.key", "ServiceItemDetails.intakeForm")
                .forEach(name -> shared.put(name, form));
    }

    /** A draft with one duty, and a proposal for it that is looked for; and a month that is published. */
    private void roster() {
        UUID roster = UUID.randomUUID();
        database.update(
                "insert into roster (id, version, estate_id, first_day, state) values (?, 0, ?, ?, 'DRAFT')",
                roster,
                estate.id(),
                Arguments.MONTH.atDay(1));
        UUID duty = duty(roster, null);
        database.update(
                "insert into roster (id, version, estate_id, first_day, state, published_at)"
                        + " values (?, 0, ?, ?, 'PUBLISHED', ?)",
                published,
                estate.id(),
                Arguments.MONTH.plusMonths(1).atDay(1),
                now());
        swappable = duty(published, estate.butler());
        name(shared, duty(published, estate.butler()), "inReturnId");
        database.texts("select cast(employee_id as varchar) from account where username = ?", estate.butler())
                .forEach(colleague -> shared.put("colleagueId", UUID.fromString(colleague)));
        UUID proposal = UUID.randomUUID();
        database.update(
                "insert into roster_proposal (id, version, roster_id, estate_id, roster_version, state, running_for, begun_by,"
                        + " begun_by_name, begun_at, alive_at, holes, refused, told)"
                        + " select ?, 0, ?, ?, 0, 'RUNNING', ?, id, '测试', ?, ?, 0, 0, 0 from employee"
                        + " where estate_id = ? order by id fetch first 1 rows only",
                proposal,
                roster,
                estate.id(),
                roster,
                now(),
                now(),
                estate.id());
        name(shared, proposal, "proposalId");
        name(shared, roster, "rosterId");
        name(shared, duty, "dutyId");
    }

    private UUID duty(UUID roster, String username) {
        UUID duty = UUID.randomUUID();
        seats++;
        database.update(
                "insert into duty (id, version, roster_id, estate_id, duty_day, pattern_id, place, post_id, seat, begins_at,"
                        + " ends_at, break_minutes, employee_id) select ?, 0, ?, ?, ?, id, 'SUPPORT', null, ?, ?, ?, 0,"
                        + " (select employee_id from account where username = ?)"
                        + " from shift_pattern where code = 'SUPPORT' and estate_id is null",
                duty,
                roster,
                estate.id(),
                Arguments.MONTH.atDay(1),
                seats,
                now().plusDays(1),
                now().plusDays(2),
                username);
        return duty;
    }

    /** A colleague asks this person for it. */
    private UUID swap(String username, String state) {
        UUID swap = UUID.randomUUID();
        database.update(
                "insert into duty_swap (id, version, roster_id, duty_id, asked_by, asked_of, reason, state, asked_at)"
                        + " select ?, 0, ?, ?, a.employee_id, b.employee_id, '测试', ?, ? from account a, account b"
                        + " where a.username = ? and b.username = ?",
                swap,
                published,
                swappable,
                state,
                now(),
                estate.butler(),
                username);
        return swap;
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    private void household() throws Exception {
        UUID household = UUID.randomUUID();
        UUID owner = UUID.randomUUID();
        NewPerson person =
                new NewPerson(owner, "王", "伟", null, null, null, PersonRole.OWNER, null, List.of("zh"), "13800000000");
        acting(
                estate.butler(),
                () -> households.moveIn(new MoveIn(
                        UUID.randomUUID(),
                        List.of(new MoveIn.NewHousehold(
                                household,
                                estate.unit(),
                                LocalDate.of(2023, 1, 1),
                                null,
                                null,
                                List.of(person),
                                List.of(),
                                List.of(),
                                List.of())))));
        name(shared, household, "householdId");
        name(shared, owner, "personId");
    }

    private void take(UUID request, TaskPlan... tasks) throws Exception {
        PromisePlan promise = new PromisePlan(
                UUID.randomUUID(),
                PromiseKind.CALL_BACK,
                "回电告知人选",
                Instant.now().plus(Duration.ofDays(1)));
        staff.as(
                estate.butler(),
                () -> intake.take(new TakeRequest(
                        request,
                        estate.unit(),
                        (UUID) shared.get("personId"),
                        ADVICE,
                        IntakeChannel.PHONE,
                        Priority.NORMAL,
                        "周末家宴",
                        "请保洁和工程先来看一看",
                        Map.of("topic", "city", "question", "哪家酒店可以承办？"),
                        null,
                        Gate.clear(),
                        List.of(tasks),
                        List.of(),
                        promise)));
        name(shared, promise.id(), "promiseId", "PromiseBoard.id");
    }

    private void work(Map<String, Object> things, String worker, UUID department, UUID task) throws Exception {
        UUID photo = UUID.randomUUID();
        staff.onWorkOrder(worker, UUID.randomUUID(), task, WorkOrderDesk::start);
        acting(worker, () -> {
            attachments.put(
                    new PutAttachment(photo, estate.id(), "photo.png", "image/png"),
                    new ByteArrayInputStream(Arguments.PNG));
            workOrders.attach(task, photo);
        });
        name(things, department, "departmentId", "departments");
        name(things, task, "taskId", "workOrderId", "FieldBoard.id");
        name(things, photo, "attachmentId", "photos", "attachments");
    }

    /** One that is open, and one before it whose bad mark makes a reply visit owed. */
    private void surveys(UUID request) {
        UUID answered = UUID.randomUUID();
        UUID open = UUID.randomUUID();
        UUID visit = UUID.randomUUID();
        String survey =
                "insert into survey (id, estate_id, request_id, round, post_id, unit_id, item_id, closed_at, closed_day,"
                        + " closed_month, secret, overall, kind, bad, answered_at, version) select ?, estate_id, id, %d, post_id, unit_id,"
                        + " item_id, current_timestamp, current_date, current_date, ?, %s, 0 from request where id = ?";
        String secret = "s".repeat(64);
        database.update(survey.formatted(1, "1, 'LINK', true, current_timestamp"), answered, secret, request);
        database.update(survey.formatted(2, "null, null, false, null"), open, secret, request);
        database.update(
                "insert into reply_visit (id, estate_id, survey_id, post_id, due_at, state, version)"
                        + " select ?, estate_id, id, post_id, current_timestamp, 'OWED', 0 from survey where id = ?",
                visit,
                answered);
        name(shared, open, "surveyId");
        name(shared, visit, "visitId", "SurveyBoard.id");
    }

    private static UUID correlation(Database database, UUID request) {
        return UUID.fromString(database.texts(
                        "select distinct cast(correlation as varchar) from timeline_entry where origin_id = ?"
                                + " and fact = 'request.submitted'",
                        request)
                .get(0));
    }

    private void deadLetter(Database database, UUID task) {
        UUID letter = UUID.randomUUID();
        String body = database.texts("select body from sent_message where subject = ? and flow = 'DISPATCH'", task)
                .get(0);
        database.update(
                "insert into dead_letter (id, message_id, flow, destination, subject, sequence, estate_id, body,"
                        + " reason_key, detail, received_at, failures, status, version) values"
                        + " (?, ?, 'DISPATCH', ?, ?, 9, ?, ?, 'delivery.failed', 'x', current_timestamp, 1, 'NEW', 0)",
                letter,
                UUID.randomUUID(),
                Destinations.dispatch("cleaning"),
                task,
                estate.id(),
                body);
        name(shared, letter, "DeliveryDesk.id", "RetryDeadLetter.id", "MendDeadLetter.id", "DiscardDeadLetter.id");
        shared.put("MendDeadLetter.body", body);
    }

    private void own(String username, AccountRole role) throws Exception {
        UUID view = UUID.randomUUID();
        Map<String, Object> own = ofPeople.computeIfAbsent(username, any -> new HashMap<>());
        acting(username, () -> {
            views.keep(new KeepView(view, 0, estate.id(), "requests", "我的", false, Map.of()));
            if (role == AccountRole.BUTLER || role == AccountRole.DUTY_MANAGER) {
                own.put("ExportDesk.id", exports.begin(new BeginExport(estate.id(), ExportFormat.CSV, "")));
            }
        });
        own.put("SavedViews.id", view);
        own.put("stepId", told(username));
        own.put("swapId", swap(username, "ASKED"));
        own.put("DecideSwap.swapId", swap(username, "AGREED"));
        name(own, duty(published, username), "SwapBoard.dutyId", "AskSwap.dutyId");
        UUID comes = handover(username, "incoming_id", "outgoing_id");
        name(own, comes, "handoverId", "HandoverBoard.id");
        name(
                own,
                handover(username, "outgoing_id", "incoming_id"),
                "HandMatter.handoverId",
                "NoteMatter.handoverId",
                "HandoverDesk.handoverId");
    }

    /** Of a post of its own: one side is this person, the other nobody who is asked about. */
    private UUID handover(String username, String side, String other) {
        UUID post = UUID.randomUUID();
        UUID handover = UUID.randomUUID();
        String phone = post.toString().replace("-", "").substring(0, 16);
        database.update(
                "insert into butler_post (id, version, estate_id, english_name, phone) values (?, 0, ?, ?, ?)",
                post,
                estate.id(),
                phone,
                phone);
        database.update(
                "insert into post_handover (id, estate_id, post_id, kind, " + side + ", " + other
                        + ", takes_from, state, under_way_for, opened_by_name, opened_at, version)"
                        + " select ?, ?, ?, 'SUDDEN', a.employee_id, b.employee_id, current_timestamp, 'UNDER_WAY', ?, 'x',"
                        + " current_timestamp, 0 from account a, account b where a.username = ? and b.username = ?",
                handover,
                estate.id(),
                post,
                post,
                username,
                estate.butler());
        return handover;
    }

    /** Of something that is late: a level for each person alone. */
    private UUID told(String username) {
        UUID step = UUID.randomUUID();
        database.update(
                "insert into escalation_step (id, estate_id, owner_kind, owner_id, milestone, target_due_at, rung, due_at,"
                        + " state, told_at, version) select ?, estate_id, owner_kind, owner_id, milestone, due_at, ?, due_at,"
                        + " 'TOLD', due_at, 0 from clock_target where owner_id = ? and milestone = 'DONE'",
                step,
                ofPeople.size(),
                ofEngineering.get("taskId"));
        database.update(
                "insert into escalation_told (step_id, employee_id) select ?, employee_id from account where username = ?",
                step,
                username);
        return step;
    }

    private void acting(String username, Runnable act) throws Exception {
        staff.as(username, () -> {
            act.run();
            return null;
        });
    }

    private static void name(Map<String, Object> things, UUID id, String... names) {
        for (String name : names) {
            things.put(name, id);
        }
    }
}
