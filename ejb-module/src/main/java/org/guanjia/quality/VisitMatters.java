package org.guanjia.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanjia.butler.MatterKind;
import org.guanjia.butler.OpenMatter;
import org.guanjia.butler.OpenMatters;
import org.guanjia.quality.model.ReplyVisit;
import org.guanjia.quality.model.SurveyRegister;
import org.guanjia.request.RequestCharge;
import org.guanjia.request.RequestCharges;

/** Reply visits follow the post: whoever comes pays those that are owed (S01, S21). */
@ApplicationScoped
class VisitMatters implements OpenMatters {

    @Inject
    private SurveyRegister register;

    @Inject
    private RequestCharges requests;

    @Override
    public List<OpenMatter> of(Set<UUID> postIds) {
        List<ReplyVisit> owed = register.owedBy(postIds);
        Map<UUID, RequestCharge> about = requests.of(
                owed.stream().map(visit -> visit.survey().requestId()).collect(Collectors.toSet()));
        return owed.stream()
                .map(visit -> new OpenMatter(
                        visit.postId(),
                        MatterKind.REPLY_VISIT,
                        visit.id(),
                        visit.survey().unitId(),
                        about.get(visit.survey().requestId()).number(),
                        about.get(visit.survey().requestId()).subject(),
                        visit.dueAt()))
                .toList();
    }
}
