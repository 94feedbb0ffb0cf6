package org.guanjia.staff;

import java.util.Set;
import java.util.UUID;

/** What an account allows at one moment, to be held against another. */
record AccountState(Set<AccountRole> roles, Set<UUID> estates, boolean active) {

    /** Before it was opened. */
    static final AccountState NONE = new AccountState(Set.of(), Set.of(), false);

    AccountState {
        roles = Set.copyOf(roles);
        estates = Set.copyOf(estates);
    }
}
