package org.guanjia.request;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.guanjia.request.model.RequestList;

/** Who has to answer for requests, for other contexts within a transaction whose boundary has checked the caller. */
@ApplicationScoped
public class RequestCharges {

    @Inject
    private RequestList list;

    /** Those of these requests that exist, by id; one query. */
    public Map<UUID, RequestCharge> of(Collection<UUID> requestIds) {
        return list.charges(requestIds).stream().collect(toMap(RequestCharge::id, Function.identity()));
    }
}
