package org.guanjia.catalogue;

/** How a service itself is paid. Money paid out for goods (代垫) is settled apart from it. */
public enum Pricing {
    /** 免费 */
    FREE,
    /** 定价: at the item's price. */
    FIXED,
    /** 按约: as the owner's agreement or a quotation says. */
    BY_AGREEMENT
}
