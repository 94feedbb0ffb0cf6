package org.guanjia.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DEPARTMENT_HEAD;
import static org.guanjia.shared.Roles.DUTY_MANAGER;
import static org.guanjia.shared.Roles.FIELD_STAFF;
import static org.guanjia.shared.Roles.SYSTEM;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.catalogue.model.ServiceItem;
import org.guanjia.catalogue.model.ServiceItems;
import org.guanjia.shared.NotFound;

/**
 * Reads the catalogue, for the intake and for the contexts that order by it. It is the group's and belongs to no
 * estate.
 */
@Stateless
public class Catalogue {

    @Inject
    private ServiceItems items;

    /** The service, whether switched on or not: what was asked for once stays readable. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, ADMINISTRATOR, SYSTEM})
    public ServiceItemView item(@NotNull UUID id) {
        return items.find(id).map(ServiceItem::view).orElseThrow(NotFound::new);
    }

    /** What these services are called, by id; one query. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, ADMINISTRATOR, SYSTEM})
    public Map<UUID, ServiceItemRow> named(@NotNull Collection<UUID> ids) {
        return items.rows(ids).stream().collect(toMap(ServiceItemRow::id, identity()));
    }

    /**
     * What can be asked for, in the order of the catalogue.
     *
     * @param query part of a name in either language, or of the code; null or blank for all
     * @param group or null for all
     * @param verb or null for all
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, ADMINISTRATOR, SYSTEM})
    public List<ServiceItemView> active(
            @Nullable String query, @Nullable ServiceGroup group, @Nullable ConciergeVerb verb) {
        return items.matching(new ServiceItemFilter(query, group, verb, true)).stream()
                .map(ServiceItem::view)
                .toList();
    }
}
