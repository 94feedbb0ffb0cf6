package org.guanjia.roster;

import java.util.UUID;
import org.guanjia.roster.model.solver.RosterTask;

/** A search is to be made, once it is committed that it is. */
record ProposalBegun(UUID proposalId, RosterTask task) {}
