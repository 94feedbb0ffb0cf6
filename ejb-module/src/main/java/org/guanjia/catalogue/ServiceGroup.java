package org.guanjia.catalogue;

/** The parts of the catalogue. */
public enum ServiceGroup {
    /** 免费代办服务: the fourteen errands that cost nothing (S07). */
    FREE_ERRAND,
    /** 居家代办: the ten household errands (S06). */
    HOUSEHOLD_ERRAND,
    /** 礼宾: one item for each of the ten verbs (S08). */
    CONCIERGE,
    /** 维修 */
    REPAIR,
    /** 养护: pool, garden, cleaning, vacant homes (S14, S15, S25, S69). */
    CARE,
    /** 有偿服务: what else the estate sells (S66). */
    PAID
}
