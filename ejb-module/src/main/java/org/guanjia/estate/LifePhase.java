package org.guanjia.estate;

/** The three phases of an estate's life. Requests and tasks keep the one in which they arose. */
public enum LifePhase {
    /** 早期介入 (S53): from presale to three months before handover; advice to the developer. */
    EARLY_INVOLVEMENT,
    /** 前期物业管理 (S56): from then until the owners' committee is formed. */
    PRE_HANDOVER,
    /** 日常物业管理: from the day the owners' committee is formed. */
    ONGOING
}
