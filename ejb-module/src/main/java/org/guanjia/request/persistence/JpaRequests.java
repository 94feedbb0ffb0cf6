package org.guanjia.request.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.request.model.Requests;
import org.guanjia.request.model.ServiceRequest;

/** {@link Requests} in the database. */
@ApplicationScoped
public class JpaRequests implements Requests {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(ServiceRequest request) {
        entityManager.persist(request);
    }

    @Override
    public Optional<ServiceRequest> find(UUID id) {
        return Optional.ofNullable(entityManager.find(ServiceRequest.class, id));
    }

    @Override
    public int nextNumber(UUID estateId, LocalDate day) {
        if (countUp(estateId, day) == 0) {
            entityManager
                    .createNativeQuery(
                            "insert into request_number (estate_id, on_day, last_number) values (:estate, :day, 0)"
                                    + " on conflict do nothing")
                    .setParameter("estate", estateId)
                    .setParameter("day", day)
                    .executeUpdate();
            countUp(estateId, day);
        }
        return ((Number) entityManager
                        .createNativeQuery(
                                "select last_number from request_number where estate_id = :estate and on_day = :day")
                        .setParameter("estate", estateId)
                        .setParameter("day", day)
                        .getSingleResult())
                .intValue();
    }

    private int countUp(UUID estateId, LocalDate day) {
        return entityManager
                .createNativeQuery("update request_number set last_number = last_number + 1"
                        + " where estate_id = :estate and on_day = :day")
                .setParameter("estate", estateId)
                .setParameter("day", day)
                .executeUpdate();
    }

    @Override
    public void flush() {
        entityManager.flush();
    }
}
