package org.guanjia.butler;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.guanjia.butler.model.ButlerPost;
import org.guanjia.butler.model.Coverage;
import org.guanjia.butler.model.CoverageRule;
import org.guanjia.butler.model.CoverageRules;
import org.guanjia.butler.model.CoveredHomes;
import org.guanjia.estate.UnitView;

/** Whether a post may serve more homes (S02), within the transaction that puts them under it. */
@ApplicationScoped
class CoverageCheck {

    @Inject
    private CoveredHomes homes;

    @Inject
    private CoverageRules rules;

    /** @throws org.guanjia.shared.BusinessRuleViolation where a rule allows fewer than it would serve then */
    void requireRoom(ButlerPost post, Collection<UnitView> more) {
        Coverage.of(homes.lockedSharesOf(post))
                .and(Coverage.ofUnits(more))
                .requireWithin(
                        rules.all().stream().collect(toMap(CoverageRule::format, CoverageRule::limit)),
                        post.englishName());
    }
}
