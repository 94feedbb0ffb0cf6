package org.guanjia.butler.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;

/**
 * A link in the chain of those who sat on a post. Each begins where the one before it ends, and the last is open: no two
 * sit there at once, and no time is without a link, for a vacancy is one too. The database holds the same with keys.
 */
@Entity
@Table(name = "butler_assignment")
public class ButlerAssignment {

    /** The end of what has none yet. A date rather than null, so that a key can hold it. */
    public static final Instant OPEN = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID postId;

    @Column(updatable = false)
    private UUID employeeId;

    @Column(updatable = false)
    private Instant validFrom;

    private Instant validUntil;

    /** End of the link before, which is where this one begins; null for the first of a post. */
    @Column(updatable = false)
    private Instant follows;

    /** The post, for its first link alone: a key over it allows one. */
    @Column(updatable = false)
    private UUID firstOf;

    protected ButlerAssignment() {}

    private ButlerAssignment(UUID postId, UUID employeeId, Instant from) {
        this.id = Ids.next();
        this.postId = postId;
        this.employeeId = employeeId;
        this.validFrom = from;
        this.validUntil = OPEN;
    }

    /** The first link of a post. */
    public static ButlerAssignment first(UUID postId, UUID employeeId, Instant from) {
        ButlerAssignment first = new ButlerAssignment(postId, employeeId, from);
        first.firstOf = postId;
        return first;
    }

    /**
     * Ends this link and begins the next.
     *
     * @param successor null for a vacancy
     */
    public ButlerAssignment succeededBy(UUID successor, Instant from) {
        if (!validUntil.equals(OPEN)) {
            throw new IllegalStateException("only the last link has a successor: " + id);
        }
        if (!from.isAfter(validFrom)) {
            throw BusinessRuleViolation.at("from", "butler.assignment.beforePresent");
        }
        if (Objects.equals(successor, employeeId)) {
            throw BusinessRuleViolation.at("employeeId", "butler.assignment.sameAgain");
        }
        validUntil = from;
        ButlerAssignment next = new ButlerAssignment(postId, successor, from);
        next.follows = from;
        return next;
    }

    /** Takes its end away, so that what follows can be planned anew. */
    public void reopen() {
        validUntil = OPEN;
    }

    public UUID postId() {
        return postId;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public Instant from() {
        return validFrom;
    }

    public Instant until() {
        return validUntil;
    }
}
