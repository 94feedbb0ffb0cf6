package org.guanjia.butler;

/** What a rule of coverage counts (S02). */
public enum CoverageMeasure {
    /** How many homes a post serves. */
    HOMES,
    /** In how many zones they lie. */
    ZONES,
    /** In how many buildings they lie; a post counted by these has its desk in the lobby of one. */
    BUILDINGS
}
