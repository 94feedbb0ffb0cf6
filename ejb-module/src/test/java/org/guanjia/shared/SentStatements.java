package org.guanjia.shared;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Listens to the SQL that a thread sends, while it is asked to. */
final class SentStatements implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    List<String> by(Runnable work) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            work.run();
            return heard;
        } finally {
            HEARD.remove();
        }
    }

    @Override
    public String inspect(String sql) {
        if (HEARD.get() != null) {
            HEARD.get().add(sql);
        }
        return sql;
    }
}
