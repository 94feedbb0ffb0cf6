package org.guanjia.loop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.butler.AddPost;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostOffice;
import org.guanjia.roster.ChangeRosterRule;
import org.guanjia.roster.DraftRoster;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.GiveDuty;
import org.guanjia.roster.PublishRoster;
import org.guanjia.roster.RosterBoard;
import org.guanjia.roster.RosterOffice;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RosterRuleView;
import org.guanjia.roster.RosterView;
import org.guanjia.roster.RuleWeight;
import org.guanjia.roster.ShiftPatternView;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.guanjia.staff.AccountOffice;
import org.guanjia.staff.AccountRole;
import org.guanjia.staff.OpenAccount;
import org.guanjia.staff.Secret;
import org.junit.jupiter.api.BeforeEach;

/** An estate with two posts, Henry’s and Claire’s, and four butlers, whose month is drafted, filled and published. */
abstract class RosteredEstate extends DatabaseTest {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final YearMonth JUNE = YearMonth.of(2026, 6);

    final UUID claire = Ids.next();
    final List<UUID> team = new ArrayList<>();
    House house;
    TestCaller manager;

    @BeforeEach
    void an_estate_with_two_posts_and_four_butlers() {
        house = new House(database());
        manager = house.manager;
        team.add(butler(house.butler.actor().id(), "chen"));
        List.of("bao", "ming", "ning").forEach(name -> team.add(butler(house.employee(null, name), name)));
        asAdministrator(() -> house.bean(PostOffice.class)
                .add(new AddPost(
                        claire,
                        house.estate,
                        "Claire",
                        "4008881002",
                        team.get(1),
                        house.clock().now(),
                        null)));
        pass(Duration.ofHours(1));
    }

    /** Everybody on the same duty all month, with the rules that forbid it switched off. */
    void fill() {
        for (RosterRuleKind kind : RosterRuleKind.values()) {
            if (!kind.isAlwaysRefused()) {
                asAdministrator(() -> house.bean(RosterOffice.class).change(off(kind)));
            }
        }
        everywhere("LATE", team.get(2));
        everywhere("NIGHT", team.get(3));
        everywhere("DAY", team.get(1));
        sql("update duty set employee_id = ?1 where post_id = ?2", team.get(0), house.post);
    }

    void everywhere(String pattern, UUID person) {
        sql(
                "update duty set employee_id = ?1 where pattern_id in (select id from shift_pattern where code = ?2)",
                person,
                pattern);
    }

    RosterView published() {
        return published(JUNE);
    }

    RosterView published(YearMonth month) {
        draft(month);
        fill();
        publish(shown(month));
        return shown(month);
    }

    ChangeRosterRule off(RosterRuleKind kind) {
        RosterRuleView rule = rule(kind);
        return new ChangeRosterRule(Ids.next(), kind, RuleWeight.OFF, rule.amount(), rule.weekdays(), rule.version());
    }

    void keep(RosterRuleKind kind, RuleWeight weight, Integer amount) {
        ChangeRosterRule command = new ChangeRosterRule(
                Ids.next(), kind, weight, amount, Set.of(), rule(kind).version());
        asAdministrator(() -> house.bean(RosterOffice.class).change(command));
    }

    RosterRuleView rule(RosterRuleKind kind) {
        return house.as(manager, () -> house.bean(RosterBoard.class).rules()).stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    void draft() {
        draft(JUNE);
    }

    void draft(YearMonth month) {
        house.as(manager, () -> house.bean(RosterOffice.class).draft(new DraftRoster(Ids.next(), house.estate, month)));
    }

    void give(DutyView duty, UUID person, String reason) {
        house.as(manager, () -> house.bean(RosterOffice.class)
                .give(new GiveDuty(Ids.next(), duty.id(), person, reason, duty.version())));
    }

    void publish(RosterView shown) {
        house.as(manager, () -> house.bean(RosterOffice.class)
                .publish(new PublishRoster(Ids.next(), shown.id(), shown.version())));
    }

    RosterView shown() {
        return shown(JUNE);
    }

    RosterView shown(YearMonth month) {
        Optional<RosterView> shown =
                house.as(manager, () -> house.bean(RosterBoard.class).roster(house.estate, month));
        return shown.orElseThrow();
    }

    static List<DutyView> of(RosterView roster, String code, int day) {
        return roster.duties().stream()
                .filter(duty ->
                        duty.day().getDayOfMonth() == day && code(roster, duty).equals(code))
                .toList();
    }

    static String code(RosterView roster, DutyView duty) {
        return roster.patterns().stream()
                .filter(pattern -> pattern.id().equals(duty.patternId()))
                .map(ShiftPatternView::code)
                .findFirst()
                .orElseThrow();
    }

    UUID henryAt(Instant at) {
        return incumbent(house.post, at);
    }

    UUID incumbent(UUID post, Instant at) {
        return house.as(manager, () -> house.bean(PostBoard.class).incumbentAt(post, at))
                .orElseThrow()
                .employeeId();
    }

    UUID butler(UUID employee, String username) {
        asAdministrator(() -> house.bean(AccountOffice.class)
                .open(new OpenAccount(
                        Ids.next(),
                        employee,
                        username,
                        Secret.of("long-enough-1"),
                        false,
                        Set.of(AccountRole.BUTLER),
                        Set.of(house.estate))));
        return employee;
    }

    void asAdministrator(Runnable work) {
        house.as(
                new TestCaller(
                        Actor.employee(house.manager.actor().id(), "何经理"),
                        Set.of(Roles.ADMINISTRATOR),
                        Set.of(house.estate),
                        null),
                work);
    }

    void pass(Duration time) {
        house.clock().setTo(house.clock().now().plus(time));
    }

    static Instant at(int day, int hour, int minute) {
        return LocalDateTime.of(2026, 6, 1, hour, minute)
                .plusDays(day - 1)
                .atZone(ZONE)
                .toInstant();
    }

    static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(BusinessRuleViolation.class).hasMessageStartingWith(key);
    }
}
