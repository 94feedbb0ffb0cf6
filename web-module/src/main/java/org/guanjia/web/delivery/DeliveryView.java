package org.guanjia.web.delivery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.delivery.DeadLetterQuery;
import org.guanjia.delivery.DeadLetterRow;
import org.guanjia.delivery.DeadLetterStatus;
import org.guanjia.delivery.DeliveryDesk;
import org.guanjia.delivery.DeliveryLedger;
import org.guanjia.delivery.ParkedRow;
import org.guanjia.delivery.UnansweredRow;
import org.guanjia.delivery.WaitingRow;
import org.guanjia.shared.Ids;
import org.guanjia.web.lists.AddressReading;
import org.guanjia.web.lists.LazyList;
import org.guanjia.web.lists.Unknown;
import org.guanjia.web.shell.Me;

/** The lists behind the figures of the delivery ledger. The address carries which one, and of which department. */
@Named
@ViewScoped
public class DeliveryView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The lists. */
    public enum Shown {
        DEAD_LETTERS,
        UNANSWERED,
        WAITING,
        PARKED
    }

    @Inject
    private DeliveryLedger ledger;

    @Inject
    private DeliveryDesk desk;

    @Inject
    private Me me;

    private final Map<String, String> asked = new HashMap<>();
    private List<Unknown> unknown = List.of();
    private Shown shown;
    private String department;
    private DeadLetterStatus status = DeadLetterStatus.NEW;
    private LazyList<DeadLetterRow> deadLetters;
    private LazyList<UnansweredRow> unanswered;
    private LazyList<WaitingRow> waiting;
    private LazyList<ParkedRow> parked;

    /** Reads the address. */
    public void load() {
        AddressReading reading = new AddressReading(asked);
        shown = reading.choice(
                "show", Shown.class, "list.criterion.view", getOffered().get(0));
        status = reading.choice("status", DeadLetterStatus.class, "delivery.status", DeadLetterStatus.NEW);
        department = reading.text("department");
        unknown = reading.unknown();
        DeadLetterStatus wanted = status;
        deadLetters = new LazyList<>(page -> desk.list(new DeadLetterQuery(wanted, null), page), DeadLetterRow::id);
        if (me.getEstate() != null) {
            UUID estate = me.getEstate().id();
            UUID one = getDepartmentId();
            unanswered = new LazyList<>(
                    page -> ledger.unanswered(estate, one, page), row -> row.subject() + "." + row.sequence());
            waiting = new LazyList<>(page -> ledger.waiting(estate, one, page), WaitingRow::id);
            parked = new LazyList<>(page -> ledger.parked(estate, page), ParkedRow::messageId);
        }
    }

    /** What the address says, for the view parameters: a change of language leads back to it. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** What of the address could not be understood. */
    public List<Unknown> getUnknown() {
        return unknown;
    }

    /** The department that the lists are narrowed to; null for all. */
    public UUID getDepartmentId() {
        return department == null ? null : Ids.inAddress(department);
    }

    /** The lists that the reader may open: dead letters are for those who look after the traffic. */
    public List<Shown> getOffered() {
        return isCaring() ? List.of(Shown.values()) : List.of(Shown.UNANSWERED, Shown.WAITING, Shown.PARKED);
    }

    /** Whether the reader looks after the traffic. */
    public boolean isCaring() {
        return me.is("INTEGRATION_OPERATOR") || me.is("ADMINISTRATOR");
    }

    /** The end of a task's id, enough to tell one from another; the whole of it is the cell's title. */
    public String brief(UUID subject) {
        String text = subject.toString();
        return text.substring(text.length() - 8);
    }

    public boolean shows(String list) {
        return shown == Shown.valueOf(list);
    }

    public List<DeadLetterStatus> getStatuses() {
        return List.of(DeadLetterStatus.values());
    }

    public LazyList<DeadLetterRow> getDeadLetters() {
        return deadLetters;
    }

    public LazyList<UnansweredRow> getUnanswered() {
        return unanswered;
    }

    public LazyList<WaitingRow> getWaiting() {
        return waiting;
    }

    public LazyList<ParkedRow> getParked() {
        return parked;
    }

    public Shown getShown() {
        return shown;
    }

    public String getDepartment() {
        return department;
    }

    public DeadLetterStatus getStatus() {
        return status;
    }
}
