package org.guanjia.roster;

/** Where somebody is on duty. */
public enum DutyPlace {
    /** 本岗: at one post, for its owners. */
    POST,
    /** 夜班组: for all posts that nobody sits at then; with several seats each answers for a part of them. */
    POOL,
    /** 机动: helps where it is needed and answers for no line. Left empty it is no hole. */
    SUPPORT
}
