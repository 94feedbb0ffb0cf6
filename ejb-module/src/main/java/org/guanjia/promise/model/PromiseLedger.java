package org.guanjia.promise.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.promise.KeptDay;
import org.guanjia.promise.PromiseFilter;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** The promises of all posts, kept in the database. */
public interface PromiseLedger {

    /** Keeps a new one. */
    void add(Promise promise);

    /** One of them, to be read. */
    Optional<Promise> find(UUID id);

    /** One of them, locked: an act and the scan may come at the same moment. */
    Optional<Promise> locked(UUID id);

    /** Those of these promises that exist. */
    List<Promise> of(Collection<UUID> ids);

    /** What these posts owe, the soonest due first. */
    List<Promise> owedBy(Collection<UUID> postIds);

    /** A part of those that a filter finds, the soonest due first, or the latest due. */
    Page<Promise> page(UUID estateId, PromiseFilter filter, PageRequest page);

    /** What is owed in an estate, in numbers, by these posts (all where empty). */
    Owed owed(UUID estateId, Set<UUID> posts, Instant midnight, Instant inAnHour);

    /**
     * What is owed, in numbers.
     *
     * @param broken nobody has made good yet
     * @param today open, and due before midnight
     * @param withinHour open, and due within the hour
     */
    record Owed(long broken, long today, long withinHour) {}

    /** How many of those due on these days were kept and broken, by day. */
    List<KeptDay> days(UUID estateId, Set<UUID> posts, LocalDate from, LocalDate until);
}
