package org.guanjia.field.model;

import java.util.List;
import java.util.Optional;
import org.guanjia.field.ListedReason;
import org.guanjia.field.ReasonKind;

/** The reasons to choose from. They are data: a group adds its own. */
public interface ListedReasons {

    /** Those of one kind, in the order in which they are offered. */
    List<ListedReason> of(ReasonKind kind);

    /** One of them. */
    Optional<ListedReason> find(ReasonKind kind, String code);
}
