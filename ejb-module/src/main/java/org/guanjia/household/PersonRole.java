package org.guanjia.household;

/** What a person is to the household. */
public enum PersonRole {
    /** 业主 */
    OWNER,
    /** 家人 */
    MEMBER,
    /** 租客 */
    TENANT,
    /** 家政、司机等住家人员 */
    STAFF
}
