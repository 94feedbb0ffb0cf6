package org.guanjia.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.guanjia.request.model.RequestExport;
import org.guanjia.request.model.RequestExports;
import org.guanjia.shared.Caller;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;

/**
 * Where it is written down who took the list of requests out of the house, what it showed, and how many requests the file
 * has (S42). The rows themselves come from {@link RequestBoard#after}.
 */
@Stateless
public class ExportDesk {

    private static final int LATEST = 10;

    @Inject
    private RequestExports exports;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /** Writes down that somebody begins, before a row is read. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public UUID begin(@NotNull @Valid BeginExport command) {
        caller.requireEstate(command.estateId());
        RequestExport export = new RequestExport(command, caller.actor(), clock.now());
        exports.add(export);
        return export.id();
    }

    /** Writes down that the file is complete. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void end(@NotNull UUID id, long rows) {
        exports.find(id)
                .filter(export -> export.isOf(caller.actor()))
                .orElseThrow(NotFound::new)
                .end(rows, clock.now());
    }

    /** The latest of an estate, newest first: for those who answer for it. */
    @RolesAllowed(Roles.DUTY_MANAGER)
    public List<ExportView> latest(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return exports.latest(estateId, LATEST).stream()
                .map(RequestExport::view)
                .toList();
    }
}
