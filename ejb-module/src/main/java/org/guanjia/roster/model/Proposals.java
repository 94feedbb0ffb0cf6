package org.guanjia.roster.model;

import java.util.Optional;
import java.util.UUID;

/** Keeps the searches for proposals. */
public interface Proposals {

    /** Begins one; that the roster has another already shows now. */
    void add(Proposal proposal);

    /**
     * A proposal, locked: of a node that searches and people who end it, one comes after the other.
     *
     * @throws org.guanjia.shared.NotFound where there is none
     */
    Proposal locked(UUID id);

    /** The one that was begun last for a roster. */
    Optional<Proposal> latest(UUID rosterId);

    /** The same, locked. */
    Optional<Proposal> latestLocked(UUID rosterId);
}
