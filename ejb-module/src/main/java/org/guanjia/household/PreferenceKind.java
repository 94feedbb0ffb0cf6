package org.guanjia.household;

/** What a preference is about. */
public enum PreferenceKind {
    /** 联络方式 */
    CONTACT,
    /** 入户 */
    ENTRY,
    /** 居家与布置 */
    HOME,
    /** 饮食 */
    FOOD,
    /** 家人与宠物 */
    FAMILY,
    /** 其他 */
    OTHER
}
