package org.guanjia.competence;

/** What a training is about. */
public enum TrainingKind {
    /** 礼仪 */
    ETIQUETTE,
    /** 服务技能 */
    SERVICE,
    /** 语言 */
    LANGUAGE,
    /** 安全消防 */
    SAFETY,
    /** 专业技术 */
    TRADE,
    /** 制度与法规 */
    RULES
}
