package org.guanjia.demo;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Ids;
import org.guanjia.shared.PresentCaller;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;

/** Acts as the accounts that the database knows, without a security domain; the administrator is always there. */
final class Understudy extends PresentCaller implements Acting {

    private static final UUID ADMINISTRATOR_ID = Ids.next();

    private final EntityManager entityManager;

    Understudy(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public <T> T as(String username, Supplier<T> work) {
        return as(caller(username), work);
    }

    private TestCaller caller(String username) {
        if (username.equals(DemoEstate.ADMINISTRATOR)) {
            return new TestCaller(
                    Actor.employee(ADMINISTRATOR_ID, "系统管理员"),
                    Set.of(Roles.ADMINISTRATOR),
                    Set.of(SitePlan.ESTATE_X, SitePlan.ESTATE_Y),
                    null);
        }
        List<Object[]> rows = entityManager
                .createQuery("""
                        select e.id, e.nameZh, e.departmentId, e.estateId, r
                        from Account a join Employee e on e.id = a.employeeId join a.roles r where a.username = :username""", Object[].class)
                .setParameter("username", username)
                .getResultList();
        Object[] employee = rows.get(0);
        return new TestCaller(
                Actor.employee((UUID) employee[0], (String) employee[1]),
                rows.stream().map(row -> row[4].toString()).collect(toSet()),
                Set.of((UUID) employee[3]),
                (UUID) employee[2]);
    }
}
