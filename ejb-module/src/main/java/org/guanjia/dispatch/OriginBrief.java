package org.guanjia.dispatch;

import java.util.UUID;
import org.guanjia.jms.ButlerLine;
import org.guanjia.shared.Origin;

/**
 * What departments are told of the thing that they are ordered for.
 *
 * @param unitId the home that it is done for; null where it is done for none
 * @param householdId who lives there; null where nobody does
 * @param number as people say it
 * @param place the unit, as people say it
 * @param access how to get in; may be null
 * @param line the owner's line: departments call the post, never the owner
 */
public record OriginBrief(
        Origin origin,
        UUID estateId,
        UUID unitId,
        UUID householdId,
        String number,
        String place,
        String access,
        ButlerLine line) {}
