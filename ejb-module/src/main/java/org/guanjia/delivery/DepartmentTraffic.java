package org.guanjia.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * How the letters of one department stand.
 *
 * @param waiting in the outbox, to it and from it
 * @param oldestWaiting null where none waits
 * @param unanswered orders to it without any answer yet
 * @param oldestUnanswered null where every order is answered
 */
public record DepartmentTraffic(
        UUID departmentId, long waiting, Instant oldestWaiting, long unanswered, Instant oldestUnanswered) {}
