package org.guanjia.competence;

/** How a certificate stands on a day. */
public enum CertificateStanding {
    /** 已过期: and nothing follows it. */
    EXPIRED,
    /** 30 天内到期 */
    WITHIN_30_DAYS,
    /** 60 天内到期 */
    WITHIN_60_DAYS,
    /** 有效 */
    VALID,
    /** 尚未生效 */
    NOT_YET,
    /** 已续证: another one follows it. */
    RENEWED;

    /** Whether somebody has to see to it. */
    public boolean isDue() {
        return this == EXPIRED || this == WITHIN_30_DAYS || this == WITHIN_60_DAYS;
    }
}
