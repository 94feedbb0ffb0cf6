package org.guanjia.roster;

import static java.util.Arrays.stream;
import static org.guanjia.roster.ProposalAct.DISCARD;
import static org.guanjia.roster.ProposalAct.FAIL;
import static org.guanjia.roster.ProposalAct.FINISH;
import static org.guanjia.roster.ProposalAct.KEEP;
import static org.guanjia.roster.ProposalAct.STOP;

import java.util.List;
import java.util.Map;

/** Where the search for a proposal stands. */
public enum ProposalState {
    /** 计算中: it waits for its turn or becomes better. */
    RUNNING,
    /** 已停止: somebody said that it is enough. */
    STOPPED,
    /** 已完成: it came to its own end. */
    FINISHED,
    /** 已中断: the machine that searched is gone; what it had found until then is there. */
    FAILED,
    /** 已采用: the draft has it. */
    KEPT,
    /** 已放弃: nobody wanted it. */
    DISCARDED;

    private static final Map<ProposalState, Map<ProposalAct, ProposalState>> TRANSITIONS = Map.of(
            RUNNING, Map.of(STOP, STOPPED, FINISH, FINISHED, FAIL, FAILED, DISCARD, DISCARDED),
            STOPPED, Map.of(KEEP, KEPT, DISCARD, DISCARDED),
            FINISHED, Map.of(KEEP, KEPT, DISCARD, DISCARDED),
            FAILED, Map.of(KEEP, KEPT, DISCARD, DISCARDED),
            KEPT, Map.of(),
            DISCARDED, Map.of());

    /**
     * The state after an act.
     *
     * @throws ProposalTransitionNotAllowed where this state does not allow it
     */
    public ProposalState after(ProposalAct act) {
        ProposalState next = TRANSITIONS.get(this).get(act);
        if (next == null) {
            throw new ProposalTransitionNotAllowed(this, act);
        }
        return next;
    }

    /** What may be done in this state, in the order of the enum. */
    public List<ProposalAct> allowedActs() {
        return stream(ProposalAct.values())
                .filter(TRANSITIONS.get(this)::containsKey)
                .toList();
    }
}
