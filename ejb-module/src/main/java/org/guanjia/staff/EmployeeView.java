package org.guanjia.staff;

import java.io.Serializable;
import java.util.UUID;

/**
 * An employee as others see them.
 *
 * @param estateId where they work; null for people of the group
 * @param departmentId null for those who serve the whole estate
 * @param superiorId whom they report to; null for those who report to nobody of ours
 * @param active whether they still work here
 * @param hasAccount whether an account was opened for them, switched off or not
 */
public record EmployeeView(
        UUID id,
        UUID estateId,
        UUID departmentId,
        UUID superiorId,
        String nameZh,
        String nameEn,
        String staffNumber,
        boolean active,
        boolean hasAccount,
        long version)
        implements Serializable {}
