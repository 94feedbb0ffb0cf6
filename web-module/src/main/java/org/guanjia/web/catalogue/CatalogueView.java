package org.guanjia.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanjia.catalogue.CatalogueOffice;
import org.guanjia.catalogue.ConciergeVerb;
import org.guanjia.catalogue.ServiceGroup;
import org.guanjia.catalogue.ServiceItemFilter;
import org.guanjia.catalogue.ServiceItemRow;
import org.guanjia.form.FormOffice;
import org.guanjia.form.FormRow;
import org.guanjia.web.lists.AddressReading;
import org.guanjia.web.lists.LazyList;
import org.guanjia.web.lists.Unknown;

/** The catalogue and its forms. The address carries which list and what narrows it. */
@Named
@ViewScoped
public class CatalogueView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The lists. */
    public enum Part {
        SERVICES,
        FORMS
    }

    @Inject
    private CatalogueOffice office;

    @Inject
    private FormOffice forms;

    private final Map<String, String> asked = new HashMap<>();
    private List<Unknown> unknown = List.of();
    private Part part = Part.SERVICES;
    private String text;
    private ServiceGroup group;
    private ConciergeVerb verb;
    private LazyList<ServiceItemRow> services;
    private transient List<FormRow> formRows;

    /** Reads the address. */
    public void load() {
        AddressReading reading = new AddressReading(asked);
        part = reading.choice("show", Part.class, "list.criterion.view", Part.SERVICES);
        text = reading.text("q");
        group = reading.choice("group", ServiceGroup.class, "catalogue.group", null);
        verb = reading.choice("verb", ConciergeVerb.class, "catalogue.verb", null);
        unknown = reading.unknown();
        String words = text;
        ServiceGroup ofGroup = group;
        ConciergeVerb ofVerb = verb;
        services = new LazyList<>(
                page -> office.list(new ServiceItemFilter(words, ofGroup, ofVerb, null), page), ServiceItemRow::id);
    }

    /** What the address says, for the view parameters: a change of language leads back to it. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** What of the address could not be understood. */
    public List<Unknown> getUnknown() {
        return unknown;
    }

    public LazyList<ServiceItemRow> getServices() {
        return services;
    }

    /** All forms. */
    public List<FormRow> getForms() {
        if (formRows == null) {
            formRows = forms.list();
        }
        return formRows;
    }

    public List<Part> getParts() {
        return List.of(Part.values());
    }

    public boolean isServicesShown() {
        return part == Part.SERVICES;
    }

    public boolean isFiltered() {
        return text != null || group != null || verb != null;
    }

    public List<ServiceGroup> getGroups() {
        return List.of(ServiceGroup.values());
    }

    public List<ConciergeVerb> getVerbs() {
        return List.of(ConciergeVerb.values());
    }

    public Part getPart() {
        return part;
    }

    public String getText() {
        return text;
    }

    public ServiceGroup getGroup() {
        return group;
    }

    public ConciergeVerb getVerb() {
        return verb;
    }
}
