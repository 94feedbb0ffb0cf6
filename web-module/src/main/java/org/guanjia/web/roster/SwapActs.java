package org.guanjia.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.PrimeFaces;

/** What the button of a duty on one’s own calendar begins: the dialog that asks for a swap opens. */
@Named
@ViewScoped
public class SwapActs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SwapForm swap;

    /** @param on the duty */
    public void choose(String on) {
        swap.begin(on);
        PrimeFaces.current().ajax().addCallbackParam("opens", "swap");
    }
}
