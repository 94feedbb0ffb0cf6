package org.guanjia.web.promise;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.guanjia.promise.PromiseBoard;
import org.guanjia.promise.PromiseFilter;
import org.guanjia.promise.PromiseView;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestName;
import org.guanjia.shared.Origin;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.web.shell.Me;

/** Reads promises with the requests that they are about. */
@ApplicationScoped
class PromiseRows {

    @Inject
    private PromiseBoard board;

    @Inject
    private RequestBoard requests;

    @Inject
    private Me me;

    Page<PromiseRow> page(PromiseFilter filter, PageRequest page) {
        Page<PromiseView> found = board.page(me.estateId(), filter, page);
        Map<UUID, RequestName> names = requests.named(
                me.estateId(),
                found.rows().stream()
                        .map(PromiseView::about)
                        .filter(Objects::nonNull)
                        .map(Origin::id)
                        .collect(toSet()));
        List<PromiseRow> rows = found.rows().stream()
                .map(promise -> new PromiseRow(
                        promise,
                        promise.about() == null
                                ? null
                                : names.get(promise.about().id())))
                .toList();
        return new Page<>(rows, found.count(), found.capped());
    }
}
