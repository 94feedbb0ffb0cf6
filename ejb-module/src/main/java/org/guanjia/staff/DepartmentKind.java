package org.guanjia.staff;

import org.guanjia.jms.Channel;

/** What a department of an estate does. The first eight have a channel of their own (S05). */
public enum DepartmentKind {
    /** 秩序 */
    SECURITY(Channel.SECURITY),
    /** 工程 */
    ENGINEERING(Channel.ENGINEERING),
    /** 保洁 */
    CLEANING(Channel.CLEANING),
    /** 绿化 */
    GREENING(Channel.GREENING),
    /** 礼宾 */
    CONCIERGE(Channel.CONCIERGE),
    /** 会所 */
    CLUBHOUSE(Channel.CLUBHOUSE),
    /** 康养 */
    WELLNESS(Channel.WELLNESS),
    /** 客服 */
    CUSTOMER_SERVICE(Channel.CUSTOMER_SERVICE),
    /** 管家台: what a butler does alone is a task of this desk. */
    BUTLER_DESK(Channel.GENERAL),
    /** 承包商: has a queue of its own, which we do not consume. */
    CONTRACTOR(null),
    /** 其他 */
    OTHER(Channel.GENERAL);

    /** What the channel of a contractor begins with. */
    static final String CONTRACTOR_PREFIX = "contractor.";

    private final Channel channel;

    DepartmentKind(Channel channel) {
        this.channel = channel;
    }

    /** The channel of a department of this kind that names none; a contractor's is made of the department's code. */
    public String channelFor(String code) {
        return channel == null ? CONTRACTOR_PREFIX + code : channel.slug();
    }
}
