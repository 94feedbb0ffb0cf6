package org.guanjia.staff;

/**
 * The roles that an account can hold, named as in {@link org.guanjia.shared.Roles}. {@code SYSTEM} is none of them:
 * only consumers and jobs have it.
 */
public enum AccountRole {
    BUTLER,
    DUTY_MANAGER,
    DEPARTMENT_HEAD,
    FIELD_STAFF,
    INTEGRATION_OPERATOR,
    ADMINISTRATOR
}
