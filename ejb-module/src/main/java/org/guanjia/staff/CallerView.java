package org.guanjia.staff;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is signed in, for the page's frame and for the desk that they land on.
 *
 * @param department null for those who serve a post or the whole estate
 * @param mustChangePassword whether they have to choose a password of their own before anything else
 */
public record CallerView(
        String username,
        UUID employeeId,
        String nameZh,
        String nameEn,
        List<AccountRole> roles,
        DepartmentView department,
        Set<UUID> estates,
        boolean mustChangePassword) {

    public CallerView {
        roles = List.copyOf(roles);
        estates = Set.copyOf(estates);
    }

    /** Whether the caller holds the role. */
    public boolean is(AccountRole role) {
        return roles.contains(role);
    }
}
