package org.guanjia.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.guanjia.attachment.AttachmentStore;
import org.guanjia.attachment.PutAttachment;
import org.guanjia.field.FeedbackForm;
import org.guanjia.field.FieldBoard;
import org.guanjia.field.FieldReason;
import org.guanjia.field.WorkOrderAct;
import org.guanjia.field.WorkOrderDesk;
import org.guanjia.field.WorkOrderView;
import org.guanjia.jms.Evidence;
import org.guanjia.jms.Outcome;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;

/** What a department's executor does with a work order, at a time that is played. */
@ApplicationScoped
class FieldRole {

    @Inject
    private WorkOrderDesk desk;

    @Inject
    private FieldBoard board;

    @Inject
    private AttachmentStore store;

    @Inject
    private Acting acting;

    @Inject
    private EstateClock clock;

    void accept(Cue cue) {
        act(cue, act -> desk.accept(act));
    }

    void start(Cue cue) {
        act(cue, act -> desk.start(act));
    }

    void pause(Cue cue, String reason, Duration rest) {
        act(cue, act -> desk.pause(act, new FieldReason(reason, null), cue.at().plus(rest)));
    }

    void resume(Cue cue) {
        act(cue, act -> desk.resume(act));
    }

    void refuse(Cue cue, String reason) {
        act(cue, act -> desk.refuse(act, new FieldReason(reason, null)));
    }

    void handBack(Cue cue, String reason) {
        act(cue, act -> desk.handBack(act, new FieldReason(reason, null)));
    }

    void refuseWithdrawal(Cue cue, String reason) {
        act(cue, act -> desk.refuseWithdrawal(act, new FieldReason(reason, null)));
    }

    /** Brings the evidence that the order asks for, and feeds back. */
    void feedBack(Cue cue, Outcome outcome, Wish.Done done, Map<String, String> answers, Random random) {
        Map<Evidence, List<UUID>> brought = clock.at(cue.at(), () -> acting.as(cue.who(), () -> bring(cue, random)));
        act(
                cue,
                act -> desk.feedBack(
                        act,
                        new FeedbackForm(
                                outcome,
                                done.words(),
                                done.minutes(),
                                done.cost(),
                                answers,
                                brought.getOrDefault(Evidence.PHOTO, List.of()),
                                brought.getOrDefault(Evidence.RECEIPT, List.of()))));
    }

    private Map<Evidence, List<UUID>> bring(Cue cue, Random random) {
        WorkOrderView workOrder = board.workOrder(cue.taskId());
        List<UUID> photos = new ArrayList<>();
        List<UUID> receipts = new ArrayList<>();
        for (Evidence evidence : workOrder.order().evidence()) {
            UUID id = Ids.next();
            String name = evidence == Evidence.PHOTO ? "现场照片.jpg" : "凭证.jpg";
            store.put(new PutAttachment(id, workOrder.order().estateId(), name, "image/jpeg"), Picture.jpeg(random));
            desk.attach(cue.taskId(), id);
            (evidence == Evidence.PHOTO ? photos : receipts).add(id);
        }
        return Map.of(Evidence.PHOTO, photos, Evidence.RECEIPT, receipts);
    }

    private void act(Cue cue, Consumer<WorkOrderAct> act) {
        clock.at(
                cue.at(),
                () -> acting.as(cue.who(), () -> {
                    WorkOrderView shown = board.workOrder(cue.taskId());
                    act.accept(new WorkOrderAct(Ids.next(), cue.taskId(), shown.version()));
                    return null;
                }));
    }

    /** Who does something with which task, and when. */
    record Cue(Instant at, String who, UUID taskId) {}
}
