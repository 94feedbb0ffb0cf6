package org.guanjia.roster;

import java.util.List;

/**
 * A colleague who could be asked, and what could be had in return.
 *
 * @param duties theirs of the month, still to come
 */
public record SwapOffer(DutyCandidate colleague, List<DutyView> duties) {}
