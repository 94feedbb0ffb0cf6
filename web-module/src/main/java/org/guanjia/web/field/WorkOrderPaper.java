package org.guanjia.web.field;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;

/** The work order on paper: what the page of the task shows, and the square that opens that page. */
@Named
@RequestScoped
public class WorkOrderPaper {

    @Inject
    private TaskPage page;

    @Inject
    private ExternalContext request;

    /** The square. */
    public QrCode getQr() {
        URI here = URI.create(request.getRequestScheme() + "://" + request.getRequestServerName() + ":"
                + request.getRequestServerPort() + request.getRequestContextPath() + "/");
        return QrCode.of(here.resolve("task.xhtml?id=" + page.getView().id()).toString());
    }
}
