package org.guanjia.request.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.butler.OpenMatter;
import org.guanjia.request.RequestCharge;
import org.guanjia.request.RequestFilter;
import org.guanjia.request.RequestName;
import org.guanjia.request.RequestStatus;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** Requests as lists show them. */
public interface RequestList {

    /**
     * A part of the list, newest first unless asked otherwise.
     *
     * @param unitsMeant the units that the filter's text may mean, beside numbers and words; may be empty
     * @throws org.guanjia.shared.BusinessRuleViolation for a sort key that is not offered
     */
    Page<RequestHead> page(UUID estateId, RequestFilter filter, Set<UUID> unitsMeant, PageRequest page);

    /** How many a filter finds, counted up to {@link Page#COUNT_CAP}. */
    int count(UUID estateId, RequestFilter filter, Set<UUID> unitsMeant);

    /** How many a filter finds, however many. */
    long exactly(UUID estateId, RequestFilter filter, Set<UUID> unitsMeant);

    /**
     * The next part of all that a filter finds, newest first: each part is as quick as the first.
     *
     * @param last the last request of the part before; null for the first part
     */
    List<RequestHead> after(UUID estateId, RequestFilter filter, Set<UUID> unitsMeant, Place last, int size);

    /** Where a request stands among all, newest first. */
    record Place(Instant submittedAt, UUID id) {}

    /** How many there are in each state that is not over, of these posts (all where empty). */
    Map<RequestStatus, Long> open(UUID estateId, Set<UUID> posts);

    /** What those of these requests are called that are of the estate. */
    List<RequestName> named(UUID estateId, Collection<UUID> ids);

    /** What is not over at these posts, the oldest first. */
    List<OpenMatter> matters(Set<UUID> postIds);

    /** Who has to answer for those of these requests that exist. */
    List<RequestCharge> charges(Collection<UUID> ids);
}
