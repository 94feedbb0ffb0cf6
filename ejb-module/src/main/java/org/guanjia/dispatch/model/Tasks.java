package org.guanjia.dispatch.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.dispatch.OriginProgress;
import org.guanjia.dispatch.TaskCharge;

/** All tasks ordered from departments. */
public interface Tasks {

    /** Keeps a new task. */
    void add(Task task);

    /** The origin of a task, if there is such a task: to be locked before the task itself is read. */
    Optional<UUID> originOf(UUID taskId);

    /** The task, if there is one. */
    Optional<Task> find(UUID id);

    /** The tasks of an origin, by their place. */
    List<Task> of(UUID originId);

    /** Who has to answer for those of these tasks that exist. */
    List<TaskCharge> charges(Collection<UUID> ids);

    /** How far these origins are; those without a task are left out. */
    Map<UUID, OriginProgress> progress(Collection<UUID> originIds);
}
