package org.guanjia.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.guanjia.household.HouseholdBoard;
import org.guanjia.household.HouseholdDesk;
import org.guanjia.household.HouseholdView;
import org.guanjia.household.RevealPhone;
import org.guanjia.shared.Origin;

/** The household beside a request; a whole phone number is shown for a reason, which is logged (S42). */
@Named
@ViewScoped
public class OwnerPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HouseholdBoard households;

    @Inject
    private HouseholdDesk desk;

    @Inject
    private RequestPage page;

    private transient HouseholdView household;
    private String reason;
    private transient String phone;

    /** Who lives in the unit now; null where nobody does. */
    public HouseholdView getHousehold() {
        if (household == null) {
            household = households.ofUnit(page.getView().row().unit().id()).orElse(null);
        }
        return household;
    }

    /** Who asked; the first contact where nobody of the household did. */
    public UUID getPersonId() {
        UUID asked = page.getView().details().personId();
        return asked == null && getHousehold() != null
                ? getHousehold().firstContact().id()
                : asked;
    }

    /** Shows the whole number of the one who asked. */
    public void reveal() {
        phone = desk.revealPhone(new RevealPhone(getPersonId(), reason, Origin.request(page.requestId())));
        reason = null;
    }

    /** The number, once it was revealed on this page; null before. */
    public String getPhone() {
        return phone;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
