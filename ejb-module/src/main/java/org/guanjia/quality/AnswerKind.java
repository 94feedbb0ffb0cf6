package org.guanjia.quality;

/** How an owner's marks reached us; reports keep them apart. */
public enum AnswerKind {
    /** 业主自评: by the address that they were given. */
    LINK,
    /** 电话询问: the butler asked on the phone. */
    PHONE,
    /** 当面询问: the butler asked in person. */
    IN_PERSON
}
