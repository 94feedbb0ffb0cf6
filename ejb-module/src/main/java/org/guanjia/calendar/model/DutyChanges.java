package org.guanjia.calendar.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was said of departments' duty hours. */
public interface DutyChanges {

    /** Of these departments, each in order of time. */
    List<DutyChange> of(Collection<UUID> departmentIds);

    /** Adds one. */
    void add(DutyChange change);
}
