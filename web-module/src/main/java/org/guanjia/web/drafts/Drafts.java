package org.guanjia.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guanjia.preference.DraftDesk;
import org.guanjia.preference.DraftKey;
import org.primefaces.PrimeFaces;

/**
 * What becomes of a draft once the act of its form has succeeded: the business keeps the text now, so the server's row
 * goes at once, and the browser is told to let go of its own, with the answer or with the page that the act leads to.
 */
@Named
@RequestScoped
public class Drafts {

    private static final String DONE = "draftDone";

    @Inject
    private DraftDesk desk;

    /** The act of this form has succeeded; a form is named by {@code data-draft} and {@code data-draft-about}. */
    public void done(DraftKey key) {
        desk.discard(key);
        String name = key.form() + "/" + key.subject();
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
