package org.guanjia.butler;

/** What whoever leaves a post tells whoever comes, one by one. */
public enum MatterKind {
    /** 业主请求: one that is not over. */
    REQUEST,
    /** 承诺: one that is owed. */
    PROMISE,
    /** 回访: one that is owed. */
    REPLY_VISIT,
    /** 住户习惯: how a home wants to be served. */
    HOME,
    /** 钥匙: one that the post keeps. */
    KEY,
    /** 其他: whatever stands nowhere else. */
    OTHER;

    /** Whether it stands nowhere else, and is written down with the handover. */
    public boolean isNoted() {
        return this == KEY || this == OTHER;
    }
}
