package org.guanjia.household;

/** How a person is spoken to, after the family name in Chinese and before it in English. */
public enum Salutation {
    /** 先生 */
    MR,
    /** 女士 */
    MS,
    /** 太太 */
    MRS
}
