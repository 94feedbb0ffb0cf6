package org.guanjia.competence;

/** How a training ended for one who took part. */
public enum TrainingResult {
    /** 已参加: there was no test. */
    TOOK_PART,
    /** 合格 */
    PASSED,
    /** 不合格 */
    FAILED
}
