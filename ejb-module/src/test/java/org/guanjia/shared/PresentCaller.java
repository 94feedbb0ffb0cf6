package org.guanjia.shared;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Whoever is calling just now: the system, where nobody is. */
public class PresentCaller implements Caller {

    private TestCaller present = TestCaller.system();

    /** Does the work as somebody else. */
    public final <T> T as(TestCaller who, Supplier<T> work) {
        TestCaller before = present;
        present = who;
        try {
            return work.get();
        } finally {
            present = before;
        }
    }

    @Override
    public Actor actor() {
        return present.actor();
    }

    @Override
    public boolean hasRole(String... roles) {
        return present.hasRole(roles);
    }

    @Override
    public Set<UUID> estates() {
        return present.estates();
    }

    @Override
    public UUID departmentId() {
        return present.departmentId();
    }

    @Override
    public void requireEstate(UUID estateId) {
        present.requireEstate(estateId);
    }

    @Override
    public void requireDepartment(UUID estateId, UUID department) {
        present.requireDepartment(estateId, department);
    }
}
