package org.guanjia.web.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Words that pass: an act has succeeded. They show on this page or on the one that the act leads to; never for errors. */
@ApplicationScoped
public class Passing {

    @Inject
    private Words words;

    /** Says it. */
    public void say(String key, Object... parameters) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage("passing", new FacesMessage(FacesMessage.SEVERITY_INFO, words.of(key, parameters), null));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }
}
