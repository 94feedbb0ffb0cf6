package org.guanjia.dispatch.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All feedback that departments gave. */
public interface Feedbacks {

    /** Keeps a feedback. */
    void add(TaskFeedback feedback);

    /** Those with these ids. */
    List<TaskFeedback> withIds(Collection<UUID> ids);
}
