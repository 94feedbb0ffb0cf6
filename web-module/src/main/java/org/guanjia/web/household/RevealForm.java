package org.guanjia.web.household;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.guanjia.household.HouseholdDesk;
import org.guanjia.household.RevealPhone;
import org.guanjia.shared.Ids;
import org.primefaces.PrimeFaces;

/** Shows a whole phone number of the household for a reason, which its timeline keeps (S42). */
@Named
@ViewScoped
public class RevealForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DIALOG = "reveal";

    @Inject
    private HouseholdDesk desk;

    private UUID personId;
    private String reason;
    private transient Map<UUID, String> phones;

    /** Opens the dialog for a person. */
    public void choose(String pressed) {
        personId = Ids.inAddress(pressed);
        reason = null;
        PrimeFaces.current().ajax().addCallbackParam("opens", DIALOG);
    }

    /** Shows the number. */
    public void reveal() {
        String phone = desk.revealPhone(new RevealPhone(personId, reason, null));
        if (phones == null) {
            phones = new HashMap<>();
        }
        phones.put(personId, phone);
    }

    /** The number, once it was revealed on this page; null before. */
    public String phone(UUID person) {
        return phones == null ? null : phones.get(person);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
