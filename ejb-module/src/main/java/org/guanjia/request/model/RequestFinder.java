package org.guanjia.request.model;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.shared.Page;

/** Finds the requests that a text means: by the beginning of a number, by a part of the subject, or by a home. */
public interface RequestFinder {

    /** Lets a new request be found by its subject. */
    void add(ServiceRequest request);

    /**
     * Looks for the requests that a text may mean.
     *
     * @param text not blank
     * @param unitsMeant the units that the text may mean; may be empty
     */
    Found find(UUID estateId, String text, Set<UUID> unitsMeant);

    /**
     * What may be meant in one way.
     *
     * @param ids at most {@link Page#COUNT_CAP}: all, or the newest where there are more; none where those are not known
     * @param more whether there are more
     */
    record Some(Set<UUID> ids, boolean more) {

        /** Nothing is meant so. */
        public static final Some NONE = new Some(Set.of(), false);

        /** So much is meant so that none is named. */
        public static final Some MANY = new Some(Set.of(), true);

        /** Whether anything may be meant so. */
        public boolean isAny() {
            return more || !ids.isEmpty();
        }
    }

    /**
     * What was found, by the way in which it is meant.
     *
     * @param bySubject those whose subject has every pair of the text's characters, wherever they stand
     */
    record Found(Some bySubject, Some byNumber, Some byUnit) {

        /** Whether nothing is left out. */
        public boolean isWhole() {
            return !bySubject.more() && !byNumber.more() && !byUnit.more();
        }

        /** Whether it is known which are the newest of all, up to {@link Page#COUNT_CAP}. */
        public boolean knowsNewest() {
            return isWhole() || !bySubject.ids().isEmpty() && !byNumber.isAny() && !byUnit.isAny();
        }

        /** All that are named. */
        public Set<UUID> ids() {
            return Stream.of(bySubject, byNumber, byUnit)
                    .flatMap(some -> some.ids().stream())
                    .collect(toSet());
        }
    }
}
