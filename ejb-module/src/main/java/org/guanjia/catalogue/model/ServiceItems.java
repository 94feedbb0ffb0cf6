package org.guanjia.catalogue.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.catalogue.ServiceItemFilter;
import org.guanjia.catalogue.ServiceItemRow;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** All services of the catalogue. */
public interface ServiceItems {

    /** The service with its steps. */
    Optional<ServiceItem> find(UUID id);

    /** Services with their steps in the order of the catalogue; as many as a screen can show. */
    List<ServiceItem> matching(ServiceItemFilter filter);

    /** A page of them. */
    Page<ServiceItemRow> page(ServiceItemFilter filter, PageRequest page);

    /** These services, in no order: to name what was asked for. */
    List<ServiceItemRow> rows(Collection<UUID> ids);

    /** Keeps a new service; a code that another one has is refused. */
    void add(ServiceItem item);

    /** Writes what was changed, so that a clash shows at once. */
    void flush();
}
