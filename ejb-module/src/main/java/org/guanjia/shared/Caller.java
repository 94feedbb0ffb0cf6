package org.guanjia.shared;

import java.util.Set;
import java.util.UUID;

/**
 * The one who called the boundary, as the security domain knows them. Boundaries ask it for the actor and check scope with
 * it; a thing outside the scope is {@link NotFound}. Implemented by the staff context.
 */
public interface Caller {

    /** The acting person; {@link Actor#SYSTEM} for consumers and jobs. */
    Actor actor();

    /** Whether the caller holds one of these {@link Roles}. */
    boolean hasRole(String... roles);

    /** The estates that the caller may reach. */
    Set<UUID> estates();

    /** The department of the caller, or null for those who serve a post or the whole estate. */
    UUID departmentId();

    /** @throws NotFound where the estate is not one of the caller's (the system reaches all) */
    void requireEstate(UUID estateId);

    /** @throws NotFound where the caller is neither of this department nor above departments (manager, administrator, system) */
    void requireDepartment(UUID estateId, UUID departmentId);
}
