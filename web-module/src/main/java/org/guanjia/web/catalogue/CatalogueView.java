package org.guanjia.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.guanjia.catalogue.CatalogueOffice;
import org.guanjia.catalogue.ConciergeVerb;
import org.guanjia.catalogue.ServiceGroup;
import org.guanjia.catalogue.ServiceItemFilter;
import org.guanjia.catalogue.ServiceItemRow;
import org.guanjia.form.FormOffice;
import org.guanjia.form.FormRow;
import org.guanjia.web.lists.LazyList;

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

    private Part part = Part.SERVICES;
    private String text;
    private ServiceGroup group;
    private ConciergeVerb verb;
    private LazyList<ServiceItemRow> services;
    private transient List<FormRow> formRows;

    /** Reads the address. */
    public void load() {
        String words = text;
        ServiceGroup ofGroup = group;
        ConciergeVerb ofVerb = verb;
        services = new LazyList<>(
                page -> office.list(new ServiceItemFilter(words, ofGroup, ofVerb, null), page), ServiceItemRow::id);
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

    public void setPart(Part part) {
        this.part = part == null ? Part.SERVICES : part;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.isBlank() ? null : text;
    }

    public ServiceGroup getGroup() {
        return group;
    }

    public void setGroup(ServiceGroup group) {
        this.group = group;
    }

    public ConciergeVerb getVerb() {
        return verb;
    }

    public void setVerb(ConciergeVerb verb) {
        this.verb = verb;
    }
}
