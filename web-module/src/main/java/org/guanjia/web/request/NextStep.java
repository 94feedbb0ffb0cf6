package org.guanjia.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.guanjia.request.RequestRow;

/** What the butler has to do next with an open request, as the desk's button says it. */
@Named
@ApplicationScoped
public class NextStep {

    /** Key of the words. */
    public String of(RequestRow row) {
        return "request.next."
                + (row.progress().returned() > 0 ? "RETURNED" : row.status().name());
    }
}
