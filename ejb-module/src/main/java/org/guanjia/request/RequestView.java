package org.guanjia.request;

import java.util.List;
import java.util.UUID;
import org.guanjia.calendar.ClockView;
import org.guanjia.dispatch.TaskView;
import org.guanjia.jms.AttachmentRef;

/**
 * A request on its own page.
 *
 * @param row what a list shows of it
 * @param closure what is still missing before it can be closed
 * @param serviceClock since when it runs, and how much has counted
 * @param actions what the caller may do with it now
 */
public record RequestView(
        RequestRow row,
        UUID estateId,
        RequestDetails details,
        List<TaskView> tasks,
        List<AttachmentRef> attachments,
        ClosureGate closure,
        ClockView serviceClock,
        List<RequestAction> actions) {}
