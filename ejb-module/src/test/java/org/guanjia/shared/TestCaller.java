package org.guanjia.shared;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** A caller with the roles and the reach that the test gives; keeps the rules of scope of the real one. */
public record TestCaller(Actor actor, Set<String> roles, Set<UUID> estates, UUID departmentId) implements Caller {

    /** A person of the whole estate: a butler, a manager. */
    public static TestCaller of(UUID estateId, String... roles) {
        return new TestCaller(Actor.employee(Ids.next(), "测试"), Set.of(roles), Set.of(estateId), null);
    }

    /** A person of one department. */
    public static TestCaller ofDepartment(UUID estateId, UUID departmentId, String... roles) {
        return new TestCaller(Actor.employee(Ids.next(), "测试"), Set.of(roles), Set.of(estateId), departmentId);
    }

    /** Consumers and jobs. */
    public static TestCaller system() {
        return new TestCaller(Actor.SYSTEM, Set.of(Roles.SYSTEM), Set.of(), null);
    }

    @Override
    public boolean hasRole(String... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    @Override
    public void requireEstate(UUID estateId) {
        if (!hasRole(Roles.SYSTEM) && !estates.contains(estateId)) {
            throw new NotFound();
        }
    }

    @Override
    public void requireDepartment(UUID estateId, UUID department) {
        requireEstate(estateId);
        if (!hasRole(Roles.SYSTEM, Roles.ADMINISTRATOR, Roles.DUTY_MANAGER) && !department.equals(departmentId)) {
            throw new NotFound();
        }
    }
}
