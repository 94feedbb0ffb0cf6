package org.guanjia.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanjia.roster.BeginProposal;
import org.guanjia.roster.DraftRoster;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.GiveDuty;
import org.guanjia.roster.OnProposal;
import org.guanjia.roster.ProposalAct;
import org.guanjia.roster.ProposalOffice;
import org.guanjia.roster.ProposalProgress;
import org.guanjia.roster.ProposalState;
import org.guanjia.roster.ProposalTransitionNotAllowed;
import org.guanjia.roster.ProposalView;
import org.guanjia.roster.RosterBoard;
import org.guanjia.roster.RosterOffice;
import org.guanjia.roster.RosterRuleView;
import org.guanjia.roster.RosterView;
import org.guanjia.roster.model.ProposedDuties;
import org.guanjia.roster.model.RosterSheet;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.guanjia.staff.AccountOffice;
import org.guanjia.staff.AccountRole;
import org.guanjia.staff.OpenAccount;
import org.guanjia.staff.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The row by which a node that searches and people on any node know of each other. */
class ProposalTest extends DatabaseTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private House house;
    private UUID butler;
    private UUID roster;

    @BeforeEach
    void a_draft_of_an_estate_with_one_butler() {
        house = new House(database());
        butler = house.butler.actor().id();
        house.as(
                new TestCaller(
                        Actor.employee(house.manager.actor().id(), "何经理"),
                        Set.of(Roles.ADMINISTRATOR),
                        Set.of(house.estate),
                        null),
                () -> house.bean(AccountOffice.class)
                        .open(new OpenAccount(
                                Ids.next(),
                                butler,
                                "chen",
                                Secret.of("long-enough-1"),
                                false,
                                Set.of(AccountRole.BUTLER),
                                Set.of(house.estate))));
        house.as(house.manager, () -> house.bean(RosterOffice.class)
                .draft(new DraftRoster(Ids.next(), house.estate, JUNE)));
        roster = draft().id();
    }

    @Test
    void one_that_was_begun_waits_for_its_turn_and_then_tells_how_good_its_best_is() {
        UUID proposal = begin();

        assertThat(shown().isWaiting()).isTrue();
        assertThat(inTransaction(() -> progress().starts(proposal))).isTrue();
        assertThat(shown().isWaiting()).isFalse();
        assertThat(shown().isFound()).isFalse();

        pass(Duration.ofSeconds(2));
        assertThat(found(proposal)).isTrue();

        ProposalView shown = shown();
        assertThat(shown.state()).isEqualTo(ProposalState.RUNNING);
        assertThat(shown.holes()).isZero();
        assertThat(shown.refused()).isPositive();
        assertThat(shown.isPublishable()).isFalse();
        assertThat(shown.betterAt()).isEqualTo(house.clock().now());
        assertThat(shown.allowed()).containsExactly(ProposalAct.STOP, ProposalAct.DISCARD);
    }

    @Test
    void a_roster_has_one_search_at_a_time() {
        begin();

        assertThatThrownBy(this::begin)
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageStartingWith("roster.proposal.running");
    }

    @Test
    void whoever_searches_learns_that_it_was_stopped_and_writes_nothing_more() {
        UUID proposal = begin();
        found(proposal);

        act(ProposalAct.STOP, proposal);

        assertThat(goesOn(proposal)).isFalse();
        assertThat(finishes(proposal)).isFalse();
        assertThat(shown().state()).isEqualTo(ProposalState.STOPPED);
        assertThat(shown().allowed()).containsExactly(ProposalAct.KEEP, ProposalAct.DISCARD);
    }

    @Test
    void what_is_kept_is_in_the_draft() {
        UUID proposal = begin();
        found(proposal);
        finishes(proposal);

        act(ProposalAct.KEEP, proposal);

        assertThat(shown().state()).isEqualTo(ProposalState.KEPT);
        assertThat(draft().duties())
                .allSatisfy(duty -> assertThat(duty.employeeId()).isEqualTo(butler));
    }

    @Test
    void what_is_discarded_leaves_the_draft_as_it_is() {
        UUID proposal = begin();
        found(proposal);

        act(ProposalAct.DISCARD, proposal);

        assertThat(goesOn(proposal)).isFalse();
        assertThat(draft().duties()).extracting(DutyView::employeeId).containsOnlyNulls();
        assertThatThrownBy(() -> act(ProposalAct.KEEP, proposal)).isInstanceOf(ProposalTransitionNotAllowed.class);
    }

    @Test
    void a_draft_that_somebody_changed_meanwhile_takes_nothing_over() {
        UUID proposal = begin();
        found(proposal);
        act(ProposalAct.STOP, proposal);
        give(draft().duties().get(0));

        assertThatThrownBy(() -> act(ProposalAct.KEEP, proposal)).isInstanceOf(ChangedMeanwhile.class);

        assertThat(shown().state()).isEqualTo(ProposalState.STOPPED);
    }

    @Test
    void a_search_whose_node_is_gone_has_failed_what_it_found_can_be_kept_and_another_begun() {
        UUID gone = begin();
        found(gone);

        pass(Duration.ofSeconds(31));

        assertThat(shown().state()).isEqualTo(ProposalState.FAILED);
        assertThat(shown().allowed()).containsExactly(ProposalAct.KEEP, ProposalAct.DISCARD);
        UUID next = begin();
        assertThat(shown().id()).isEqualTo(next);
        assertThat(goesOn(gone)).as("should the node come back").isFalse();
    }

    @Test
    void what_a_search_that_failed_had_found_can_be_kept() {
        UUID gone = begin();
        found(gone);
        pass(Duration.ofSeconds(31));

        act(ProposalAct.KEEP, gone);

        assertThat(draft().duties()).extracting(DutyView::employeeId).containsOnly(butler);
    }

    @Test
    void another_one_discards_what_nobody_kept() {
        UUID first = begin();
        found(first);
        act(ProposalAct.STOP, first);

        begin();

        assertThat(rows("select state from roster_proposal where id = ?1", first))
                .isEqualTo(List.of("DISCARDED"));
    }

    @Test
    void where_all_is_given_and_stays_there_is_nothing_to_search_for() {
        draft().duties().forEach(this::give);

        assertThatThrownBy(() -> begin(true))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageStartingWith("roster.proposal.nothingToGive");
    }

    @Test
    void nobody_of_another_estate_sees_or_ends_it() {
        UUID proposal = begin();
        TestCaller stranger =
                new TestCaller(house.manager.actor(), Set.of(Roles.DUTY_MANAGER), Set.of(Ids.next()), null);

        assertThatThrownBy(() -> house.as(stranger, () -> office().ofRoster(roster)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(stranger, () -> office().stop(new OnProposal(Ids.next(), proposal))))
                .isInstanceOf(NotFound.class);
    }

    private UUID begin() {
        return begin(false);
    }

    private UUID begin(boolean keepsGiven) {
        UUID id = Ids.next();
        house.as(house.manager, () -> office().begin(new BeginProposal(id, roster, keepsGiven)));
        return id;
    }

    /** As the node that searches would say it: the one butler has everything. */
    private boolean found(UUID proposal) {
        RosterView draft = draft();
        RosterSheet sheet = new RosterSheet(
                JUNE,
                ZoneId.of("Asia/Shanghai"),
                List.of(house.post),
                List.of(butler),
                draft.duties().stream().map(duty -> duty.of(butler)).toList(),
                List.of());
        List<RosterRuleView> rules =
                house.as(house.manager, () -> house.bean(RosterBoard.class).rules());
        return inTransaction(() -> progress().goesOn(proposal, ProposedDuties.of(sheet, rules)));
    }

    private boolean goesOn(UUID proposal) {
        return inTransaction(() -> progress().goesOn(proposal, null));
    }

    private boolean finishes(UUID proposal) {
        return inTransaction(() -> progress().finishes(proposal, null));
    }

    private ProposalProgress progress() {
        return house.bean(ProposalProgress.class);
    }

    private ProposalOffice office() {
        return house.bean(ProposalOffice.class);
    }

    private void act(ProposalAct act, UUID proposal) {
        OnProposal on = new OnProposal(Ids.next(), proposal);
        house.as(house.manager, () -> {
            switch (act) {
                case STOP -> office().stop(on);
                case KEEP -> office().keep(on);
                case DISCARD -> office().discard(on);
                default -> throw new IllegalArgumentException(act + " is for nobody to do");
            }
        });
    }

    private ProposalView shown() {
        return house.as(house.manager, () -> office().ofRoster(roster)).orElseThrow();
    }

    private RosterView draft() {
        return house.as(house.manager, () -> house.bean(RosterBoard.class).roster(house.estate, JUNE))
                .orElseThrow();
    }

    private void give(DutyView duty) {
        house.as(house.manager, () -> house.bean(RosterOffice.class)
                .give(new GiveDuty(Ids.next(), duty.id(), butler, null, duty.version())));
    }

    private void pass(Duration time) {
        house.clock().setTo(house.clock().now().plus(time));
    }
}
