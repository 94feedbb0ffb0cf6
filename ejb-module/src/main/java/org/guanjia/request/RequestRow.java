package org.guanjia.request;

import java.time.Instant;
import java.util.UUID;
import org.guanjia.butler.PostView;
import org.guanjia.catalogue.ServiceItemRow;
import org.guanjia.dispatch.OriginProgress;
import org.guanjia.estate.UnitView;
import org.guanjia.household.PersonView;

/**
 * A request in a list.
 *
 * @param askedBy who asked; null where nobody of the household did
 * @param doneBy when it should be fulfilled: as wished, or by the item's target; null where nothing was promised
 */
public record RequestRow(
        UUID id,
        String number,
        String subject,
        RequestStatus status,
        boolean reopened,
        Priority priority,
        ServiceItemRow item,
        UnitView unit,
        PersonView askedBy,
        PostView post,
        OriginProgress progress,
        Instant submittedAt,
        Instant doneBy,
        Instant closedAt) {}
