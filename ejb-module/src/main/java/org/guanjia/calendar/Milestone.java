package org.guanjia.calendar;

/** What has to have happened by when. */
public enum Milestone {
    /** 接单: a named person of the department has taken the task. */
    ACCEPTED,
    /** 办结: all has been fed back. */
    DONE,
    /** 守诺: what was promised has happened. */
    KEPT,
    /** 回访: a reply visit was paid. */
    VISITED
}
