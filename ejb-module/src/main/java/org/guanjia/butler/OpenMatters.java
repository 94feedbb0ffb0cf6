package org.guanjia.butler;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Implemented by contexts whose things follow the post when the person changes. */
public interface OpenMatters {

    /** What is not over at these posts; a fixed number of queries, however many. */
    List<OpenMatter> of(Set<UUID> postIds);
}
