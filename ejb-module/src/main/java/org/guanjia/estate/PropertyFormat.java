package org.guanjia.estate;

/** What kind of house a building is; how many homes a butler post may cover follows from it (S02). */
public enum PropertyFormat {
    /** 独栋别墅 */
    DETACHED_VILLA,
    /** 联排 */
    TOWN_HOUSE,
    /** 洋房 */
    LOW_RISE,
    /** 多层 */
    MULTI_STOREY,
    /** 高层 */
    HIGH_RISE
}
