package org.guanjia.bench.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** A servlet that measures inside the server and answers nanoseconds, a line each. */
public abstract class Benched extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final long LOOKS_EVERY_MILLIS = 10;

    @Resource(lookup = "java:jboss/datasources/GuanjiaDS")
    private transient DataSource dataSource;

    @Resource
    private transient ManagedThreadFactory threadFactory;

    /** Does what the request asks for and answers the nanoseconds. */
    protected abstract long[] measure(HttpServletRequest request, Crew crew) throws Exception;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Crew crew = new Crew(threadFactory, number(request, "hands"))) {
            long[] nanos = measure(request, crew);
            PrintWriter lines = response.getWriter();
            LongStream.of(nanos).forEach(lines::println);
        } catch (Exception e) {
            log("The measurement failed", e);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, e.toString());
        }
    }

    /** A parameter that is a whole number. */
    protected static int number(HttpServletRequest request, String parameter) {
        return Integer.parseInt(request.getParameter(parameter));
    }

    /** Waits until a query counts so many rows. */
    protected void awaitCount(int wanted, String sql, UUID... ids) throws Exception {
        long deadline = System.nanoTime() + PATIENCE;
        long counted = count(sql, ids);
        while (counted < wanted) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException(counted + " of " + wanted + ": " + sql);
            }
            Thread.sleep(LOOKS_EVERY_MILLIS);
            counted = count(sql, ids);
        }
    }

    private long count(String sql, UUID... ids) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
