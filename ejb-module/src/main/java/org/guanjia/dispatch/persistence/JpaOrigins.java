package org.guanjia.dispatch.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.dispatch.model.Origins;
import org.guanjia.dispatch.model.TaskOrigin;
import org.guanjia.shared.NotFound;
import org.hibernate.Session;

/** {@link Origins} in the database. */
@ApplicationScoped
public class JpaOrigins implements Origins {

    /** H2’s word for a violated foreign key; PostgreSQL has another one. */
    private static final String REFUSED_BY_H2 = "23506";

    private static final int TRIES = 20;

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(TaskOrigin origin) {
        entityManager.persist(origin);
    }

    @Override
    public TaskOrigin locked(UUID id) {
        TaskOrigin origin = entityManager.find(TaskOrigin.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (origin == null) {
            throw new NotFound();
        }
        return origin;
    }

    @Override
    public Optional<TaskOrigin> find(UUID id) {
        return Optional.ofNullable(entityManager.find(TaskOrigin.class, id));
    }

    @Override
    public Optional<String> number(UUID id) {
        return entityManager
                .createQuery("select o.number from TaskOrigin o where o.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * By SQL first, so that it can be repeated: while others commit, H2 (2.2.224, 2.3.232) now and then does not see the row that it
     * changes itself, and refuses the cascade to the rows that refer to it. Nothing is wrong with them; the next try succeeds.
     */
    @Override
    public void writeClosed(TaskOrigin origin) {
        entityManager.unwrap(Session.class).doWork(connection -> cascade(connection, origin));
        entityManager.flush();
    }

    private static void cascade(Connection connection, TaskOrigin origin) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update origin set closed = ? where id = ?")) {
            update.setBoolean(1, origin.isClosed());
            update.setObject(2, origin.id());
            for (int tried = 1; ; tried++) {
                try {
                    update.executeUpdate();
                    return;
                } catch (SQLException e) {
                    if (tried == TRIES || !REFUSED_BY_H2.equals(e.getSQLState())) {
                        throw e;
                    }
                }
            }
        }
    }

    @Override
    public void flush() {
        entityManager.flush();
    }
}
