package org.guanjia.household.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.household.model.FinderIndex;
import org.hibernate.Session;

/**
 * The index of tokens in the database. A token is kept as its UTF-8 bytes: bytes sort alike on every engine and in every
 * locale, so that "begins with" is a range of the index, and no character of a query is a wildcard.
 */
@ApplicationScoped
public class JpaFinderIndex implements FinderIndex {

    /** No UTF-8 text holds this byte: the prefix with it appended lies behind whatever begins with the prefix. */
    private static final byte BEHIND_ALL = (byte) 0xFF;

    /** A household may answer with several tokens; read so many rows for each that is wanted. */
    private static final int TOKENS_EACH = 8;

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void replace(UUID estateId, Map<UUID, Set<String>> tokensByHousehold) {
        // tokens are no entities: their rows need those of the households to be there
        entityManager.flush();
        entityManager.unwrap(Session.class).doWork(connection -> {
            delete(connection, tokensByHousehold.keySet());
            insert(connection, estateId, tokensByHousehold);
        });
    }

    @Override
    public List<UUID> households(UUID estateId, List<String> prefixes, int limit) {
        StringBuilder sql = new StringBuilder(
                "select t.household_id from finder_token t where t.estate_id = ?1 and t.token >= ?2 and t.token < ?3");
        for (int i = 1; i < prefixes.size(); i++) {
            sql.append(" and exists (select 1 from finder_token o where o.household_id = t.household_id")
                    .append(" and o.token >= ?")
                    .append(2 * i + 2)
                    .append(" and o.token < ?")
                    .append(2 * i + 3)
                    .append(')');
        }
        sql.append(" order by t.estate_id, t.token, t.household_id");
        Query query =
                entityManager.createNativeQuery(sql.toString(), UUID.class).setParameter(1, estateId);
        for (int i = 0; i < prefixes.size(); i++) {
            query.setParameter(2 * i + 2, bytes(prefixes.get(i)));
            query.setParameter(2 * i + 3, behind(prefixes.get(i)));
        }
        List<?> rows = query.setMaxResults(limit * TOKENS_EACH).getResultList();
        return rows.stream().map(UUID.class::cast).distinct().limit(limit).toList();
    }

    private static void delete(Connection connection, Set<UUID> householdIds) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from finder_token where household_id = ?")) {
            for (UUID household : householdIds) {
                delete.setObject(1, household);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private static void insert(Connection connection, UUID estateId, Map<UUID, Set<String>> tokensByHousehold)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into finder_token (household_id, token, estate_id) values (?, ?, ?)")) {
            for (Map.Entry<UUID, Set<String>> household : tokensByHousehold.entrySet()) {
                for (String token : household.getValue()) {
                    insert.setObject(1, household.getKey());
                    insert.setBytes(2, bytes(token));
                    insert.setObject(3, estateId);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] behind(String prefix) {
        byte[] bytes = bytes(prefix);
        byte[] behind = Arrays.copyOf(bytes, bytes.length + 1);
        behind[bytes.length] = BEHIND_ALL;
        return behind;
    }
}
