package org.guanjia.competence;

/** How well somebody speaks a language, the least first: in words that a head can judge by listening. */
public enum LanguageLevel {
    /** 基础: greets, understands a room number and a time (about A2). */
    BASIC,
    /** 日常: takes an ordinary request on the phone without help (about B1). */
    DAILY,
    /** 流利: explains, apologises, agrees on terms (about C1). */
    FLUENT,
    /** 母语 */
    NATIVE
}
