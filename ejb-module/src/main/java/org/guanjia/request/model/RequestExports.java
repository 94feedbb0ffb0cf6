package org.guanjia.request.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All files that the list of requests became. */
public interface RequestExports {

    /** Keeps one that begins. */
    void add(RequestExport export);

    /** The one with this id, if there is one. */
    Optional<RequestExport> find(UUID id);

    /** The latest of an estate, newest first. */
    List<RequestExport> latest(UUID estateId, int most);
}
