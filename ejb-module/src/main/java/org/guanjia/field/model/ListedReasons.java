package org.guanjia.field.model;

import java.util.List;
import java.util.Optional;
import org.guanjia.field.ListedReason;
import org.guanjia.field.ReasonKind;

/** The reasons to choose from. They are data: a group adds its own. */
public interface ListedReasons {

    /** Those of one kind that are offered, in their order. */
    List<ListedReason> of(ReasonKind kind);

    /** One of them, also where it is not offered any more. */
    Optional<ListedReason> find(ReasonKind kind, String code);

    /** All of one kind in their order, to be changed. */
    List<ReasonEntry> entries(ReasonKind kind);

    /** One, to be changed. */
    Optional<ReasonEntry> entry(String code);

    /** Keeps a new one. */
    void add(ReasonEntry entry);

    /** Writes what changed, so that a clash shows now. */
    void flush();
}
