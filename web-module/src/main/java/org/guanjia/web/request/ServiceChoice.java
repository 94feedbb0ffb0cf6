package org.guanjia.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.catalogue.Catalogue;
import org.guanjia.catalogue.ConciergeVerb;
import org.guanjia.catalogue.ServiceGroup;
import org.guanjia.catalogue.ServiceItemView;
import org.guanjia.form.FormField;
import org.guanjia.form.Forms;
import org.guanjia.web.messages.Words;

/** What is asked for: a service of the catalogue, and the answers to its own form. */
@Named
@ViewScoped
public class ServiceChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Forms forms;

    @Inject
    private TaskSplit split;

    @Inject
    private Words words;

    private ServiceGroup group = ServiceGroup.FREE_ERRAND;
    private ConciergeVerb verb;
    private String query;
    private UUID itemId;
    private Map<String, String> answers = new HashMap<>();
    private transient List<ServiceItemView> offered;
    private transient boolean instead;
    private transient ServiceItemView item;
    private transient List<FormField> fields;

    /** Shows another part of the catalogue. */
    public void show(ServiceGroup other) {
        group = other;
        verb = null;
        query = null;
        offered = null;
    }

    /** Shows what a verb stands for. */
    public void showVerb(ConciergeVerb one) {
        verb = one;
        group = null;
        offered = null;
    }

    /** Looks for what is typed, in the whole catalogue. */
    public void find() {
        group = null;
        verb = null;
        offered = null;
    }

    /** Takes a service: its form is asked, and its steps are offered as tasks. */
    public void choose(UUID id) {
        itemId = id;
        item = null;
        fields = null;
        answers = new HashMap<>();
        split.offer(getItem());
    }

    /** Asks anew what it is. */
    public void forget() {
        itemId = null;
    }

    public boolean isChosen() {
        return itemId != null;
    }

    public ServiceItemView getItem() {
        if (item == null && itemId != null) {
            item = catalogue.item(itemId);
        }
        return item;
    }

    /** What the service is called in the reader's language. */
    String getName() {
        return words.either(getItem().nameZh(), getItem().nameEn());
    }

    /** The questions of the service's own form. */
    public List<FormField> getFields() {
        if (fields == null) {
            fields = itemId == null
                    ? List.of()
                    : forms.current(getItem().intakeForm()).fields();
        }
        return fields;
    }

    /** What the group, the verb or the typed words stand for; the verbs' own services where the words find none. */
    public List<ServiceItemView> getOffered() {
        if (offered == null) {
            offered = catalogue.active(query, group, verb);
            instead = offered.isEmpty();
            if (instead) {
                offered = catalogue.active(null, ServiceGroup.CONCIERGE, null);
            }
        }
        return offered;
    }

    /** Whether what is offered is not what was looked for: any wish can be taken by one of the verbs. */
    public boolean isInstead() {
        getOffered();
        return instead;
    }

    public List<ServiceGroup> getGroups() {
        return List.of(ServiceGroup.values());
    }

    public List<ConciergeVerb> getVerbs() {
        return List.of(ConciergeVerb.values());
    }

    public ServiceGroup getGroup() {
        return group;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public UUID getItemId() {
        return itemId;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}
