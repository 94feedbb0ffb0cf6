package org.guanjia.promise;

/** What is promised. */
public enum PromiseKind {
    /** 回电: to call back. */
    CALL_BACK,
    /** 告知进展: to say how far it is. */
    REPORT,
    /** 答复: to answer a question, a quotation, a complaint. */
    REPLY,
    /** 到府: to come to the home. */
    VISIT,
    /** 其他: what the words say. */
    OTHER
}
