package org.guanjia.web.escalation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.guanjia.escalation.EscalationDesk;
import org.guanjia.escalation.EscalationView;
import org.guanjia.web.messages.Words;
import org.guanjia.web.shell.Colleagues;
import org.guanjia.web.shell.Me;

/** What was told up the line and is not over: to the reader, or to anybody where the reader manages the estate. Read once for each drawing. */
@Named
@RequestScoped
public class EscalationsOpen {

    @Inject
    private EscalationDesk desk;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private List<EscalationView> rows;

    public List<EscalationView> getRows() {
        if (rows == null) {
            rows = me.is("DUTY_MANAGER") ? desk.open(me.estateId()) : desk.mine();
        }
        return rows;
    }

    /** Who was told, in the reader's language; what is said where nobody could be. */
    public String told(EscalationView row) {
        return row.told().isEmpty()
                ? words.of("escalation.nobody")
                : row.told().stream().map(colleagues::name).collect(Collectors.joining(words.of("escalation.and")));
    }
}
