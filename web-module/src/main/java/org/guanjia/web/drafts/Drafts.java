package org.guanjia.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.PrimeFaces;

/**
 * What an act tells the browser once it has succeeded: the text of this form is kept by the business now, and the draft
 * can go. A form is named by {@code data-draft}; the name reaches the browser with the answer, or with the page that
 * the act leads to.
 */
@Named
@RequestScoped
public class Drafts {

    private static final String DONE = "draftDone";

    /** The act of the form with this name has succeeded. */
    public void done(String name) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam(DONE, name);
        }
        context.getExternalContext().getFlash().put(DONE, name);
    }

    /** For {@code data-draft-done} of the page: the form whose act led here. */
    public String getDone() {
        return (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(DONE);
    }
}
