package org.guanjia.web.butler;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanjia.butler.HandoverBoard;
import org.guanjia.butler.HandoverView;
import org.guanjia.butler.MatterKind;
import org.guanjia.butler.MatterState;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;

/** A handover, for whoever leaves, whoever comes, and whoever looks on. */
@Named
@ViewScoped
public class HandoverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HandoverBoard board;

    @Inject
    private EstateClock clock;

    private String id;
    private transient HandoverView view;

    /** Reads it, before every drawing. */
    public void load() {
        view = board.handover(Ids.inAddress(id));
    }

    /** Whether the seat may not change yet, though everything may have been taken on. */
    public boolean isEarly() {
        return clock.now().isBefore(view.from());
    }

    /** How far it is, of a hundred. */
    public long getPercent() {
        long counted = view.takenOn() + view.missing();
        return counted == 0 ? 100 : 100 * view.takenOn() / counted;
    }

    /** How many homes wait to be handed over. */
    public long getHomesWaiting() {
        return view.matters().stream()
                .filter(matter -> matter.kind() == MatterKind.HOME && matter.state() == MatterState.WAITING)
                .count();
    }

    public HandoverView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
