package org.guanjia.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.guanjia.catalogue.CatalogueOffice;
import org.guanjia.catalogue.ChangeServiceItem;
import org.guanjia.catalogue.CreateServiceItem;
import org.guanjia.catalogue.Pricing;
import org.guanjia.catalogue.ServiceItemDetails;
import org.guanjia.catalogue.ServiceItemView;
import org.guanjia.catalogue.SwitchServiceItem;
import org.guanjia.catalogue.Targets;
import org.guanjia.preference.DraftKey;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Money;
import org.guanjia.web.drafts.Drafts;
import org.guanjia.web.messages.Passing;

/** The page of a service: a new one where the address names none. */
@Named
@ViewScoped
public class ServiceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CatalogueOffice office;

    @Inject
    private StepsEditor steps;

    @Inject
    private Passing passing;

    @Inject
    private Drafts drafts;

    private String id;
    private UUID commandId = Ids.next();
    private long version;
    private boolean active;
    private boolean changedMeanwhile;
    private final ServiceFields fields = new ServiceFields();

    /** Opens the page. */
    public void load() {
        if (isFresh()) {
            steps.add();
            return;
        }
        ServiceItemView item = office.show(itemId());
        version = item.version();
        active = item.active();
        fields.show(item);
        steps.show(item.steps());
    }

    private UUID itemId() {
        return Ids.inAddress(id);
    }

    /** Adds or changes it. */
    public String save() {
        ServiceItemDetails details = new ServiceItemDetails(
                fields.getGroup(),
                fields.getVerb(),
                fields.getNameZh(),
                fields.getNameEn(),
                fields.getIntakeForm(),
                fields.getPricing(),
                money(),
                fields.isAdvanceAllowed(),
                new Targets(fields.getAnswerMinutes(), fields.getAcceptMinutes(), fields.getDoneMinutes()),
                fields.getListPosition(),
                steps.steps());
        DraftKey draft = new DraftKey("service", isFresh() ? "" : id);
        if (isFresh()) {
            office.create(new CreateServiceItem(commandId, fields.getCode(), details));
            id = commandId.toString();
        } else {
            knowingly(() -> office.change(new ChangeServiceItem(commandId, itemId(), version, details)));
        }
        drafts.done(draft);
        passing.say("catalogue.saved", fields.getNameZh());
        return again();
    }

    private Money money() {
        BigDecimal price = fields.getPricing() == Pricing.FIXED ? fields.getPrice() : null;
        return price == null ? null : new Money(price);
    }

    /** Takes it out of what can be asked for, or brings it back. */
    public String turn() {
        knowingly(() -> office.switchTo(new SwitchServiceItem(commandId, itemId(), version, !active)));
        passing.say(active ? "catalogue.switchedOff" : "catalogue.switchedOn", fields.getNameZh());
        return again();
    }

    /** Where somebody else changed it meanwhile, the reader is told so, and then may save over it. */
    private void knowingly(Runnable act) {
        try {
            act.run();
        } catch (ChangedMeanwhile e) {
            version = office.show(itemId()).version();
            changedMeanwhile = true;
            throw e;
        }
    }

    private String again() {
        return "/service.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the page adds one. */
    public boolean isFresh() {
        return id == null || id.isEmpty();
    }

    /** Whether somebody else changed it since the page was opened, which the reader may want to see. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public ServiceFields getFields() {
        return fields;
    }

    public long getVersion() {
        return version;
    }

    public boolean isActive() {
        return active;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
