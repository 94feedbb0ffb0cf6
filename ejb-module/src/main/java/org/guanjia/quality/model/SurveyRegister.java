package org.guanjia.quality.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.quality.SatisfactionBy;
import org.guanjia.quality.SatisfactionPeriod;
import org.guanjia.quality.SatisfactionRow;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** What was asked about closures, and the reply visits that followed, kept in the database. */
public interface SurveyRegister {

    /** Keeps a new one. */
    void add(Survey survey);

    /** Keeps a new one. */
    void add(ReplyVisit visit);

    /** One of them, to be read. */
    Optional<Survey> find(UUID id);

    /** One of them, locked: an owner and a butler may answer at the same moment. */
    Optional<Survey> locked(UUID id);

    /** Those of a request, the latest closure first. */
    List<Survey> ofRequest(UUID requestId);

    /** A reply visit, to be read. */
    Optional<ReplyVisit> findVisit(UUID id);

    /** A reply visit, locked: an act and the scan may come at the same moment. */
    Optional<ReplyVisit> lockedVisit(UUID id);

    /** The visits that followed from these. */
    List<ReplyVisit> visitsOf(Collection<UUID> surveyIds);

    /** What these posts owe (all of the estate where empty), the soonest due first. */
    List<ReplyVisit> owed(UUID estateId, Set<UUID> postIds, int atMost);

    /** What these posts owe, wherever they are. */
    List<ReplyVisit> owedBy(Set<UUID> postIds);

    /** A part of the visits for closures of a period, the latest marks first. */
    Page<ReplyVisit> visits(UUID estateId, SatisfactionPeriod period, PageRequest page);

    /** All closures of a period together. */
    SatisfactionRow total(UUID estateId, SatisfactionPeriod period);

    /** The same, divided by what they have in common. */
    List<SatisfactionRow> by(UUID estateId, SatisfactionPeriod period, SatisfactionBy by);
}
