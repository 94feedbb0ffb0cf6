package org.guanjia.bench.inside.loop;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.guanjia.bench.inside.Benched;
import org.guanjia.bench.inside.Crew;
import org.guanjia.calendar.ServiceTargets;

/** The scan for what is due, at the moment at which a part of it has become due; and the same question by JDBC. */
@WebServlet("/scan")
public class ScanServlet extends Benched {

    private static final long serialVersionUID = 1L;

    private static final int PART = 200;
    private static final String WHEN = "select due_at from clock_target where state = 'RUNNING' order by due_at offset "
            + (PART - 1) + " rows fetch first 1 row only";
    private static final String DUE = "select owner_kind, owner_id, milestone, due_at from clock_target"
            + " where state = 'RUNNING' and due_at <= ? order by due_at fetch first " + PART + " rows only";

    @Resource(lookup = "java:jboss/datasources/GuanjiaDS")
    private transient DataSource dataSource;

    @Resource
    private transient UserTransaction transaction;

    @Inject
    private transient ServiceTargets targets;

    /** Who asks. */
    public enum Way {
        /** As the scan does. */
        OURS,
        /** A statement. */
        SQL
    }

    @Override
    protected long[] measure(HttpServletRequest request, Crew crew) throws Exception {
        Instant at = partIsDue();
        Way way = Way.valueOf(request.getParameter("way"));
        long began = System.nanoTime();
        for (int i = 0; i < number(request, "units"); i++) {
            transaction.begin();
            int found = way == Way.OURS ? targets.due(at, PART).size() : bySql(at);
            transaction.commit();
            if (found != PART) {
                throw new IllegalStateException(found + " are due");
            }
        }
        return new long[] {System.nanoTime() - began};
    }

    private Instant partIsDue() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(WHEN);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private int bySql(Instant at) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            int found = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                    rows.getObject(2, UUID.class);
                    rows.getString(3);
                    rows.getObject(4, OffsetDateTime.class);
                    found++;
                }
            }
            return found;
        }
    }
}
