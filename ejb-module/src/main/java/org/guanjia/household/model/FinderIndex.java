package org.guanjia.household.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The index of tokens by which households are found. */
public interface FinderIndex {

    /** Puts the tokens of each household in place of those it had; none takes the household out. */
    void replace(UUID estateId, Map<UUID, Set<String>> tokensByHousehold);

    /** The households of an estate that have, for each prefix, a token beginning with it; exact ones first. */
    List<UUID> households(UUID estateId, List<String> prefixes, int limit);
}
