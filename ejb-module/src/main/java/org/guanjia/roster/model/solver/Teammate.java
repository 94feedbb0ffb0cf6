package org.guanjia.roster.model.solver;

import java.util.UUID;

/**
 * Somebody of the team.
 *
 * @param index in the team, from 0
 */
record Teammate(int index, UUID id) {}
