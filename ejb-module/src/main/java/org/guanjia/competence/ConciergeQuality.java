package org.guanjia.competence;

/** The ten qualities that are asked of a concierge (S09), in the order of the source. */
public enum ConciergeQuality {
    /** 热情 */
    WARMTH,
    /** 追求卓越 */
    EXCELLENCE,
    /** 自知之明 */
    SELF_KNOWLEDGE,
    /** 语言能力 */
    LANGUAGE,
    /** 平常心 */
    EVEN_TEMPER,
    /** 以礼待人 */
    COURTESY,
    /** 知识丰富 */
    KNOWLEDGE,
    /** 想象力 */
    IMAGINATION,
    /** 应变力 */
    ADAPTABILITY,
    /** 幽默 */
    HUMOUR
}
