package org.guanjia.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanjia.butler.MatterKind;
import org.guanjia.butler.OpenMatter;
import org.guanjia.butler.OpenMatters;
import org.guanjia.promise.model.PromiseLedger;

/** Promises follow the post: whoever comes owes what was promised before (S01, S45). */
@ApplicationScoped
class OwedMatters implements OpenMatters {

    @Inject
    private PromiseLedger ledger;

    @Override
    public List<OpenMatter> of(Set<UUID> postIds) {
        return ledger.owedBy(postIds).stream()
                .map(promise -> new OpenMatter(
                        promise.postId(),
                        MatterKind.PROMISE,
                        promise.id(),
                        promise.unitId(),
                        promise.kind().name(),
                        promise.words(),
                        promise.dueAt()))
                .toList();
    }
}
