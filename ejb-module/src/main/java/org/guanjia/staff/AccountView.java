package org.guanjia.staff;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * An account as an administrator sees it: everything but the password.
 *
 * @param mustChangePassword whether somebody else still knows the password
 */
public record AccountView(
        UUID id,
        String username,
        UUID employeeId,
        String nameZh,
        String nameEn,
        Set<AccountRole> roles,
        Set<UUID> estates,
        boolean active,
        boolean mustChangePassword,
        long version)
        implements Serializable {

    public AccountView {
        roles = Set.copyOf(roles);
        estates = Set.copyOf(estates);
    }
}
