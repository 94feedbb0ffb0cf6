package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.guanjia.roster.BeginProposal;
import org.guanjia.roster.DraftRoster;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.OnProposal;
import org.guanjia.roster.ProposalOffice;
import org.guanjia.roster.ProposalState;
import org.guanjia.roster.ProposalView;
import org.guanjia.roster.RosterBoard;
import org.guanjia.roster.RosterOffice;
import org.guanjia.roster.RosterView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month is filled by the solver on a thread of the server, seen from outside all the while. */
class ProposalIT extends GuanjiaIT {

    private static final Duration A_WHILE = Duration.ofMinutes(2);
    private static final int BUTLERS = 9;

    @Inject
    private ActingStaff staff;

    @Inject
    private RosterOffice rosters;

    @Inject
    private RosterBoard board;

    @Inject
    private ProposalOffice office;

    private TestEstate estate;
    private UUID roster;

    @BeforeEach
    void a_draft_for_a_post_and_ten_butlers() throws Exception {
        estate = TestEstate.somewhere().in(database());
        for (int i = 0; i < BUTLERS; i++) {
            String username = estate.butler() + i;
            TestEstate.person(database(), username, estate.id(), null, "BUTLER");
            database().update("insert into account_estate (username, estate_id) values (?, ?)", username, estate.id());
        }
        staff.as(estate.manager(), () -> {
            rosters.draft(new DraftRoster(UUID.randomUUID(), estate.id(), Arguments.MONTH));
            return null;
        });
        roster = draft().id();
    }

    @Test
    void a_manager_sees_a_proposal_get_good_stops_it_and_takes_it_over() throws Exception {
        UUID proposal = begin();
        assertThat(shown().state()).isEqualTo(ProposalState.RUNNING);

        await().atMost(A_WHILE).until(() -> shown().isPublishable());
        assertThat(shown().state()).as("it goes on to become better").isEqualTo(ProposalState.RUNNING);
        act(proposal, ProposalOffice::stop);
        act(proposal, ProposalOffice::keep);

        assertThat(shown().state()).isEqualTo(ProposalState.KEPT);
        RosterView kept = draft();
        assertThat(kept.refused()).isZero();
        assertThat(kept.duties())
                .filteredOn(duty -> duty.place() != DutyPlace.SUPPORT)
                .extracting(DutyView::employeeId)
                .doesNotContainNull();
    }

    @Test
    void one_thread_of_a_node_searches_and_the_next_waits_until_somebody_ends_the_first() throws Exception {
        UUID first = begin();
        await().atMost(A_WHILE).until(() -> !shown().isWaiting());
        TestEstate other = estate;
        a_draft_for_a_post_and_ten_butlers();
        UUID second = begin();

        await().during(Duration.ofSeconds(5)).atMost(A_WHILE).until(() -> shown().isWaiting());
        staff.as(other.manager(), () -> {
            office.discard(new OnProposal(UUID.randomUUID(), first));
            return null;
        });

        await().atMost(A_WHILE).until(() -> shown().isFound());
        act(second, ProposalOffice::discard);
        assertThat(draft().duties()).extracting(DutyView::employeeId).containsOnlyNulls();
    }

    private UUID begin() throws Exception {
        UUID id = UUID.randomUUID();
        return staff.as(estate.manager(), () -> {
            office.begin(new BeginProposal(id, roster, false));
            return id;
        });
    }

    private void act(UUID proposal, BiConsumer<ProposalOffice, OnProposal> act) throws Exception {
        staff.as(estate.manager(), () -> {
            act.accept(office, new OnProposal(UUID.randomUUID(), proposal));
            return null;
        });
    }

    private ProposalView shown() throws Exception {
        return staff.as(estate.manager(), () -> office.ofRoster(roster)).orElseThrow();
    }

    private RosterView draft() throws Exception {
        return staff.as(estate.manager(), () -> board.roster(estate.id(), Arguments.MONTH))
                .orElseThrow();
    }
}
