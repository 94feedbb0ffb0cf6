package org.guanjia.request.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.estate.LifePhase;
import org.guanjia.jms.Outcome;
import org.guanjia.request.Confirmation;
import org.guanjia.request.ConfirmationKind;
import org.guanjia.request.Gate;
import org.guanjia.request.IntakeChannel;
import org.guanjia.request.Priority;
import org.guanjia.request.TakeRequest;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Ids;

/** Requests in each state, reached by the acts that lead there. */
final class ServiceRequestFixture {

    static final Instant AT = Instant.parse("2026-05-18T01:37:00Z");
    static final Actor BUTLER = Actor.employee(new UUID(0, 1), "许澄");
    static final Confirmation BY_PHONE = new Confirmation(ConfirmationKind.BY_PHONE, "很好");

    private ServiceRequestFixture() {}

    static ServiceRequest submitted() {
        return wishedFor(null);
    }

    static ServiceRequest wishedFor(Instant wishedAt) {
        return new ServiceRequest(
                new TakeRequest(
                        Ids.next(),
                        Ids.next(),
                        null,
                        Ids.next(),
                        IntakeChannel.PHONE,
                        Priority.NORMAL,
                        "主卧卫生间渗水",
                        null,
                        Map.of(),
                        wishedAt,
                        Gate.clear(),
                        List.of(),
                        List.of(),
                        null),
                "X260518-001",
                new RequestPlace(Ids.next(), LifePhase.ONGOING, Ids.next(), 120),
                new AnsweredForm(1, Map.of()),
                BUTLER,
                AT);
    }

    static ServiceRequest inService() {
        ServiceRequest request = submitted();
        request.judge(Gate.clear());
        request.dispatch();
        return request;
    }

    static ServiceRequest fedBack() {
        ServiceRequest request = inService();
        request.completeFeedback();
        return request;
    }

    static ServiceRequest confirmed() {
        ServiceRequest request = fedBack();
        request.confirm(BY_PHONE, 3, AT);
        return request;
    }

    static ServiceRequest closed() {
        ServiceRequest request = confirmed();
        request.close(List.of(Outcome.DONE), null, AT);
        return request;
    }
}
