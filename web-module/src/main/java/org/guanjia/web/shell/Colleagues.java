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
        if (written.equals(Actor.SYSTEM.name())) {
            return words.of("shell.system");
        }
        return words.isEnglish() ? latin().getOrDefault(written, written) : written;
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
