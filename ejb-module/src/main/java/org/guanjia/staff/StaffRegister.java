package org.guanjia.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.guanjia.shared.NotFound;

/** Departments, employees and accounts as this context changes them. */
@ApplicationScoped
class StaffRegister {

    @PersistenceContext
    private EntityManager entityManager;

    Department department(UUID id) {
        return found(Department.class, id);
    }

    Employee employee(UUID id) {
        return found(Employee.class, id);
    }

    Account account(UUID id) {
        return found(Account.class, id);
    }

    Account accountNamed(String username) {
        return entityManager
                .createQuery("select a from Account a where a.username = :username and a.active = true", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<Account> accountsOf(UUID employeeId) {
        return entityManager
                .createQuery("select a from Account a where a.employeeId = :employee", Account.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    boolean hasDepartment(UUID estateId, String code) {
        return !entityManager
                .createQuery("select d.id from Department d where d.estateId = :estate and d.code = :code", UUID.class)
                .setParameter("estate", estateId)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    boolean hasStaffNumber(String staffNumber) {
        return !entityManager
                .createQuery("select e.id from Employee e where e.staffNumber = :number", UUID.class)
                .setParameter("number", staffNumber.strip())
                .getResultList()
                .isEmpty();
    }

    boolean hasAccount(String username) {
        return !entityManager
                .createQuery("select a.id from Account a where a.username = :username", UUID.class)
                .setParameter("username", username)
                .getResultList()
                .isEmpty();
    }

    boolean hasAnyAccount() {
        return !entityManager
                .createQuery("select a.id from Account a", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Writes at once, so that a clash shows in the act that caused it. */
    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    private <T> T found(Class<T> type, UUID id) {
        T entity = entityManager.find(type, id);
        if (entity == null) {
            throw new NotFound();
        }
        return entity;
    }
}
