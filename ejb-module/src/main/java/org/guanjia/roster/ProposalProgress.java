package org.guanjia.roster;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.guanjia.delivery.Changed;
import org.guanjia.roster.model.Proposal;
import org.guanjia.roster.model.Proposals;
import org.guanjia.roster.model.ProposedDuties;
import org.guanjia.shared.EstateClock;

/**
 * Writes down how a search gets on, each time in a transaction of its own, so that every node sees it. Each answer is whether the search
 * is still wanted: somebody may have ended it on another node.
 */
@ApplicationScoped
public class ProposalProgress {

    static final String TOPIC = "proposal";

    @Inject
    private Proposals proposals;

    @Inject
    private EstateClock clock;

    @Inject
    private Event<Changed> changed;

    /** It is its turn. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean starts(UUID proposalId) {
        return write(proposalId, Proposal::start);
    }

    /**
     * It goes on.
     *
     * @param better than anything before; null where nothing is
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean goesOn(UUID proposalId, @Nullable ProposedDuties better) {
        return write(proposalId, (proposal, at) -> note(proposal, better, at));
    }

    /** It came to its own end. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean finishes(UUID proposalId, @Nullable ProposedDuties better) {
        return write(proposalId, (proposal, at) -> {
            note(proposal, better, at);
            proposal.finish(at);
        });
    }

    /** It broke. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean fails(UUID proposalId) {
        return write(proposalId, Proposal::fail);
    }

    private static void note(Proposal proposal, @Nullable ProposedDuties better, Instant at) {
        if (better == null) {
            proposal.live(at);
        } else {
            proposal.improve(better, at);
        }
    }

    private boolean write(UUID proposalId, BiConsumer<Proposal, Instant> what) {
        Proposal proposal = proposals.locked(proposalId);
        boolean wanted = proposal.isRunning();
        if (wanted) {
            what.accept(proposal, clock.now());
            changed.fire(new Changed(proposal.estateId(), TOPIC));
        }
        return wanted;
    }
}
