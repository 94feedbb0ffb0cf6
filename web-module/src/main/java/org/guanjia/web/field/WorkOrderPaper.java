package org.guanjia.web.field;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.guanjia.field.FieldBoard;
import org.guanjia.field.WorkOrderStatus;
import org.guanjia.field.WorkOrderView;
import org.guanjia.jms.OrderForm;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;
import org.guanjia.web.parts.Answers;

/**
 * The work order on paper: what was ordered, room for what comes of it or what was fed back, and the square that opens the
 * task's page. Fills the page that is printed, and of which the PDF is made.
 */
@Named
@RequestScoped
public class WorkOrderPaper {

    private static final String TO_BE_FILLED_IN = "______";

    @Inject
    private FieldBoard board;

    @Inject
    private EstateClock clock;

    @Inject
    private Answers answers;

    @Inject
    private ExternalContext request;

    private String id;
    private WorkOrderView view;

    /** Reads what stands on it. */
    public void look() {
        view = board.paper(Ids.inAddress(id));
    }

    /** The square, as a picture within the page. */
    public String getQr() {
        URI here = URI.create(request.getRequestScheme() + "://" + request.getRequestServerName() + ":"
                + request.getRequestServerPort() + request.getRequestContextPath() + "/");
        return QrCode.of(here.resolve("task.xhtml?id=" + view.id()).toString());
    }

    /** The questions of the order's form; none where it has no form. */
    public List<OrderForm.Field> getQuestions() {
        OrderForm form = view.order().form();
        return form == null ? List.of() : form.fields();
    }

    /** The answer that was fed back, as people read it, or room to write it. */
    public String answer(OrderForm.Field question) {
        if (!isFedBack()) {
            return question.unit() == null ? TO_BE_FILLED_IN : TO_BE_FILLED_IN + " " + question.unit();
        }
        String given = view.feedback().answers().get(question.key());
        return given == null ? "" : answers.printed(question, given);
    }

    /** Whether the work is done and what came of it stands on the paper. */
    public boolean isFedBack() {
        return view.status() == WorkOrderStatus.FED_BACK;
    }

    /** When it is printed. */
    public Instant getPrintedAt() {
        return clock.now();
    }

    public WorkOrderView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
