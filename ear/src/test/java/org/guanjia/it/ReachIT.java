package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.it.ActingStaff.plan;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.guanjia.delivery.DeliveryLedger;
import org.guanjia.field.FieldBoard;
import org.guanjia.request.OnRequest;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestDesk;
import org.guanjia.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may reach what, through the server's own security: a role that is not theirs is refused, a thing that is not, not there. */
class ReachIT extends GuanjiaIT {

    @Inject
    private ActingStaff staff;

    @Inject
    private RequestBoard requests;

    @Inject
    private RequestDesk requestDesk;

    @Inject
    private FieldBoard field;

    @Inject
    private DeliveryLedger ledger;

    private final UUID request = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();
    private TestEstate estate;
    private TestEstate elsewhere;

    @BeforeEach
    void twoEstates() throws Exception {
        estate = TestEstate.somewhere().in(database());
        elsewhere = TestEstate.somewhere().in(database());
        staff.take(estate, request, plan(task, estate.cleaning()));
    }

    @Test
    void another_estates_request_is_not_there() {
        assertNotFound(elsewhere.butler(), () -> requests.request(request));
        assertNotFound(elsewhere.manager(), () -> requests.request(request));
        assertNotFound(
                elsewhere.butler(), () -> requestDesk.cancel(new OnRequest(UUID.randomUUID(), request, 0), "不要了"));
    }

    @Test
    void a_made_up_id_is_not_there_either() {
        assertNotFound(estate.butler(), () -> requests.request(UUID.randomUUID()));
        assertNotFound(estate.cleaner(), () -> field.workOrder(UUID.randomUUID()));
    }

    @Test
    void another_departments_work_order_is_not_there() {
        assertNotFound(estate.engineer(), () -> field.workOrder(task));
    }

    @Test
    void a_role_that_does_not_have_it_is_refused() {
        assertRefused(estate.cleaner(), () -> requests.request(request));
        assertRefused(estate.operator(), () -> requestDesk.close(new OnRequest(UUID.randomUUID(), request, 0), null));
        assertRefused(estate.butler(), () -> ledger.queues());
    }

    @Test
    void nobody_is_refused() {
        assertThatThrownBy(() -> requests.request(request)).isInstanceOf(EJBAccessException.class);
    }

    private void assertNotFound(String username, Runnable act) {
        assertThatThrownBy(() -> does(username, act)).isInstanceOf(NotFound.class);
    }

    private void assertRefused(String username, Runnable act) {
        assertThatThrownBy(() -> does(username, act)).isInstanceOf(EJBAccessException.class);
    }

    private void does(String username, Runnable act) throws Exception {
        staff.as(username, () -> {
            act.run();
            return null;
        });
    }
}
