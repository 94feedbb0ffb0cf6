package org.guanjia.butler.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps the handovers and their matters. */
public interface Handovers {

    void add(Handover handover);

    /** @throws org.guanjia.shared.NotFound where there is none */
    Handover handover(UUID id);

    /** The same, locked: of two people who act at the same moment the second sees what the first did. */
    Handover locked(UUID id);

    /** The one of this post that is not over, locked. */
    Optional<Handover> underWay(UUID postId);

    /** Those of these estates that are not over, the earliest first. */
    List<Handover> underWay(Set<UUID> estateIds);

    /** Those of a post, the latest first. */
    List<Handover> ofPost(UUID postId, int most);

    void add(HandoverMatter matter);

    /** What was told in these handovers. */
    List<HandoverMatter> matters(Collection<UUID> handoverIds);
}
