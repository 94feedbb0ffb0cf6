package org.guanjia.shared;

/** The roles of callers. An account holds one or more; what it may reach is narrowed further by estate and department. */
public final class Roles {

    /** 管家: takes requests on a butler post, splits, verifies, closes. */
    public static final String BUTLER = "BUTLER";
    /** 项目经理: decides doubtful requests, sees everything of the estate. */
    public static final String DUTY_MANAGER = "DUTY_MANAGER";
    /** 部门主管: the whole board of one department. */
    public static final String DEPARTMENT_HEAD = "DEPARTMENT_HEAD";
    /** 现场人员: the tasks of one department. */
    public static final String FIELD_STAFF = "FIELD_STAFF";
    /** 集成操作员: delivery ledger, dead letters. */
    public static final String INTEGRATION_OPERATOR = "INTEGRATION_OPERATOR";
    /** 管理员: catalogue, departments, accounts. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    /** Consumers, relays and jobs. No account holds it. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
