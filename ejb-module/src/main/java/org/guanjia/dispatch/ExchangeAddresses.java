package org.guanjia.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.guanjia.dispatch.model.AddressSeal;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.jms.FileExchange;

/** Signs the addresses that an order to an executor outside brings; {@link ExecutorFiles} answers them. */
@ApplicationScoped
class ExchangeAddresses {

    @Inject
    private ExchangeSettings settings;

    /** The addresses for this order, or null where the installation has not set how it is reached, or no key. */
    FileExchange of(UUID taskId, List<AttachmentRef> files, Instant at) {
        if (settings.seal().isEmpty() || settings.address().isEmpty()) {
            return null;
        }
        AddressSeal seal = settings.seal().get();
        Instant until = at.plus(settings.valid()).truncatedTo(ChronoUnit.SECONDS);
        List<FileExchange.Address> fetch = files.stream()
                .map(AttachmentRef::id)
                .map(id -> new FileExchange.Address(
                        id, address(taskId, id.toString(), until, seal.toFetch(taskId, id, until))))
                .toList();
        return new FileExchange(fetch, address(taskId, "{id}", until, seal.toPut(taskId, until)), until);
    }

    private String address(UUID taskId, String file, Instant until, String seal) {
        return "%s/executor/tasks/%s/files/%s?until=%d&seal=%s"
                .formatted(settings.address().orElseThrow(), taskId, file, until.getEpochSecond(), seal);
    }
}
