package org.guanjia.bench.inside;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Says which database the server works on, and what that database says of keeping what it has acknowledged. */
@WebServlet("/place")
public class PlaceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> OF_H2 =
            List.of("select 'WRITE_DELAY=' || setting_value from information_schema.settings"
                    + " where setting_name = 'WRITE_DELAY'");
    private static final List<String> OF_POSTGRESQL = List.of(
            "select 'fsync=' || current_setting('fsync')",
            "select 'synchronous_commit=' || current_setting('synchronous_commit')",
            "select 'full_page_writes=' || current_setting('full_page_writes')");

    @Resource(lookup = "java:jboss/datasources/GuanjiaDS")
    private transient DataSource dataSource;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            DatabaseMetaData database = connection.getMetaData();
            String name = database.getDatabaseProductName();
            response.getWriter().println(name + " " + database.getDatabaseProductVersion());
            for (String question : "H2".equals(name) ? OF_H2 : OF_POSTGRESQL) {
                try (ResultSet answer = statement.executeQuery(question)) {
                    answer.next();
                    response.getWriter().println(answer.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
