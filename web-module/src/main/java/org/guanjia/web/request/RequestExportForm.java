package org.guanjia.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.guanjia.request.ExportDesk;
import org.guanjia.request.ExportFormat;
import org.guanjia.request.ExportView;
import org.guanjia.request.RequestBoard;
import org.guanjia.web.shell.Me;

/** What somebody is told before the list leaves the house: how many requests, and that it is written down. */
@Named
@ViewScoped
public class RequestExportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestBoard board;

    @Inject
    private ExportDesk desk;

    @Inject
    private RequestChoices choices;

    @Inject
    private RequestsView list;

    @Inject
    private Me me;

    private Long count;
    private List<ExportView> latest = List.of();

    /** Act: counts what the file will have. */
    public void begin() {
        count = board.exactly(
                choices.estateId(), choices.read(list.getAddress()).filter());
        latest = me.is("DUTY_MANAGER") ? desk.latest(choices.estateId()) : List.of();
    }

    /** How many requests the file will have; null before it was asked for. */
    public Long getCount() {
        return count;
    }

    /** The latest files that anybody took; empty but for a manager. */
    public List<ExportView> getLatest() {
        return latest;
    }

    public List<ExportFormat> getFormats() {
        return List.of(ExportFormat.values());
    }

    /** Where the file is fetched, below the application's path. */
    public String href(ExportFormat format) {
        return "/requests/export?format=" + format + "&"
                + list.getAddress()
                        .only(RequestsView.EXPORTED)
                        .with("columns", RequestColumn.written(list.getColumns()))
                        .query();
    }
}
