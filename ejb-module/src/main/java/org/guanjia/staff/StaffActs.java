package org.guanjia.staff;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Caller;
import org.guanjia.shared.EstateClock;

/** Writes down what is done to accounts, employees and departments, in the transaction of the act. */
@ApplicationScoped
class StaffActs {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    void opened(Account account) {
        opened(account, caller.actor());
    }

    /** The very first account is opened before there is anybody to call. */
    void opened(Account account, Actor by) {
        write(
                StaffActKind.ACCOUNT_OPENED,
                account.id(),
                account.username(),
                null,
                difference(AccountState.NONE, account.state()),
                by);
    }

    /** What an account is now, against what it was. */
    void changed(Account account, AccountState before) {
        AccountState now = account.state();
        Map<String, String> difference = difference(before, now);
        if (!difference.isEmpty()) {
            write(StaffActKind.ACCOUNT_CHANGED, account, difference);
        }
        if (before.active() != now.active()) {
            write(
                    now.active() ? StaffActKind.ACCOUNT_SWITCHED_ON : StaffActKind.ACCOUNT_SWITCHED_OFF,
                    account,
                    Map.of());
        }
    }

    void password(Account account, StaffActKind kind) {
        write(kind, account, Map.of());
    }

    void employee(StaffActKind kind, Employee employee) {
        write(kind, employee.id(), employee.staffNumber(), employee.estateId(), Map.of(), caller.actor());
    }

    void department(StaffActKind kind, Department department) {
        write(kind, department.id(), department.code(), department.estateId(), Map.of(), caller.actor());
    }

    private void write(StaffActKind kind, Account account, Map<String, String> details) {
        write(kind, account.id(), account.username(), null, details, caller.actor());
    }

    private void write(
            StaffActKind kind, UUID subjectId, String subject, UUID estateId, Map<String, String> details, Actor by) {
        entityManager.persist(new StaffAct(kind, subjectId, subject, estateId, details, by, clock.now()));
        entityManager.flush();
    }

    private static Map<String, String> difference(AccountState before, AccountState now) {
        Map<String, String> difference = new HashMap<>();
        put(difference, StaffActView.ROLES_GIVEN, now.roles(), before.roles());
        put(difference, StaffActView.ROLES_TAKEN, before.roles(), now.roles());
        put(difference, StaffActView.ESTATES_GIVEN, now.estates(), before.estates());
        put(difference, StaffActView.ESTATES_TAKEN, before.estates(), now.estates());
        return difference;
    }

    private static void put(Map<String, String> difference, String what, Collection<?> these, Collection<?> without) {
        String left = these.stream()
                .filter(one -> !without.contains(one))
                .map(Object::toString)
                .sorted()
                .collect(joining(","));
        if (!left.isEmpty()) {
            difference.put(what, left);
        }
    }
}
