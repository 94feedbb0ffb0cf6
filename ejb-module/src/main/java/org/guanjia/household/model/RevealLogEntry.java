package org.guanjia.household.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Ids;

/** That somebody saw a whole phone number, or was refused it. Written once, never changed but for an erased reason. */
@Entity
@Table(name = "reveal_log")
public class RevealLogEntry {

    @Id
    private UUID id;

    private Instant at;

    private boolean granted;

    /** Null where a refused call named nobody that exists. */
    private UUID estateId;

    private UUID personId;

    private UUID byId;

    private String byName;

    private String reason;

    protected RevealLogEntry() {}

    private RevealLogEntry(boolean granted, UUID estateId, UUID personId, String reason, Actor by, Instant at) {
        this.id = Ids.next();
        this.at = at;
        this.granted = granted;
        this.estateId = estateId;
        this.personId = personId;
        this.byId = by.id();
        this.byName = by.name();
        this.reason = reason;
    }

    public static RevealLogEntry granted(UUID estateId, UUID personId, String reason, Actor by, Instant at) {
        return new RevealLogEntry(true, estateId, personId, reason, by, at);
    }

    public static RevealLogEntry refused(UUID estateId, UUID personId, String reason, Actor by, Instant at) {
        return new RevealLogEntry(false, estateId, personId, reason, by, at);
    }
}
