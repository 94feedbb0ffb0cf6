package org.guanjia.bench.inside.floor;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.guanjia.bench.inside.Benched;
import org.guanjia.bench.inside.Crew;

/** The floor of both throughputs: round trips until the last row is marked. */
@WebServlet("/round-trip")
public class FloorServlet extends Benched {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient FloorDesk desk;

    @Override
    protected long[] measure(HttpServletRequest request, Crew crew) throws Exception {
        int units = number(request, "units");
        UUID run = UUID.randomUUID();
        long began = System.nanoTime();
        crew.each(units, unit -> desk.send(UUID.randomUUID(), run));
        awaitCount(units, "select count(*) from floor_row where received and run = any(?)", run);
        return new long[] {System.nanoTime() - began};
    }
}
