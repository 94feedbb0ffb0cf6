package org.guanjia.catalogue;

/**
 * The ten verbs of a concierge: 接、送、买、印、修、订、寄、取、代、租 (S08). An item may carry one, so that figures can be read by verb.
 */
public enum ConciergeVerb {
    /** 接 */
    COLLECT,
    /** 送 */
    DELIVER,
    /** 买 */
    BUY,
    /** 印 */
    PRINT,
    /** 修 */
    REPAIR,
    /** 订 */
    BOOK,
    /** 寄 */
    MAIL,
    /** 取 */
    FETCH,
    /** 代 */
    ACT_FOR,
    /** 租 */
    RENT
}
