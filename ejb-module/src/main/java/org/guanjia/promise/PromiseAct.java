package org.guanjia.promise;

/** What may be done with a promise. All but the breaking are acts of people. */
public enum PromiseAct {
    /** 守诺: what was promised happened in time. */
    KEEP,
    /** 失约: its time is up. */
    BREAK,
    /** 补救: it was broken; why, and what was done about it, is written down. */
    MAKE_GOOD,
    /** 改约: another time was agreed on before this one was up. */
    MOVE,
    /** 免除: whom it was made to does not need it any more. */
    RELEASE
}
