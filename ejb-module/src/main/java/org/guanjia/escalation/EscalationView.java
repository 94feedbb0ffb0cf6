package org.guanjia.escalation;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.promise.PromiseKind;
import org.guanjia.shared.Origin;

/**
 * A step of an escalation that is not over.
 *
 * @param about the request where it arose; null for a promise about none
 * @param number what people say of that request; null where there is none
 * @param subject of the request, title of the task, words of the promise; may be null
 * @param promised what was promised; null where it is no promise
 * @param departmentId whose task it is; null where it is none
 * @param level 0 for whoever is responsible, more for those above them
 * @param targetDueAt when what it is about was due
 * @param told the names of those who were told
 * @param takeable whether the caller may take it on now
 * @param takenOnBy who took it on; null while nobody has
 * @param words what they will do
 */
public record EscalationView(
        UUID id,
        ClockKind kind,
        UUID ownerId,
        Milestone milestone,
        @Nullable Origin about,
        @Nullable String number,
        @Nullable String subject,
        @Nullable PromiseKind promised,
        @Nullable UUID departmentId,
        int level,
        Instant targetDueAt,
        Instant toldAt,
        List<String> told,
        boolean takeable,
        @Nullable String takenOnBy,
        @Nullable Instant takenOnAt,
        @Nullable String words,
        long version) {}
