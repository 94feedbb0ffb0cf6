package org.guanjia.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.guanjia.shared.Actor;
import org.guanjia.staff.StaffBoard;
import org.guanjia.web.messages.Words;

/**
 * What colleagues are called in the reader's language. Messages and timelines carry a name as it was written that day, in
 * Chinese; who reads English sees the name in Latin letters where the register of the staff knows it.
 */
@Named
@RequestScoped
public class Colleagues {

    @Inject
    private StaffBoard staff;

    @Inject
    private Me me;

    @Inject
    private Words words;

    private Map<String, String> latin;

    /** The name for the reader; empty for nobody. */
    public String name(String written) {
        if (written == null) {
            return "";
        }
        return words.isEnglish() ? latin().getOrDefault(written, written) : written;
    }

    /** Who did something; what is known by name only is told as it is written, whatever name that is. */
    public String name(Actor.Kind kind, String written) {
        return kind == Actor.Kind.SYSTEM ? words.of("shell.system") : name(written);
    }

    /** Who ordered a task; an order names the system where the task’s turn came by itself. */
    public String orderer(String written) {
        return name(Actor.SYSTEM.name().equals(written) ? Actor.Kind.SYSTEM : Actor.Kind.EMPLOYEE, written);
    }

    private Map<String, String> latin() {
        if (latin == null) {
            latin = me.getEstate() == null
                    ? Map.of()
                    : staff.latinNames(me.getEstate().id());
        }
        return latin;
    }
}
