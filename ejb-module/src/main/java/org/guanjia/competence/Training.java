package org.guanjia.competence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.hibernate.annotations.Immutable;

/** A training that was held. */
@Entity
@Immutable
class Training {

    @Id
    private UUID id;

    private UUID estateId;
    private String title;

    @Enumerated(EnumType.STRING)
    private TrainingKind kind;

    private LocalDate onDay;
    private BigDecimal hours;
    private UUID enteredBy;
    private String enteredByName;
    private Instant enteredAt;

    protected Training() {}

    Training(EnterTraining command, Actor by, Instant at) {
        this.id = command.commandId();
        this.estateId = command.estateId();
        this.title = command.title().strip();
        this.kind = command.kind();
        this.onDay = command.onDay();
        this.hours = command.hours();
        this.enteredBy = by.id();
        this.enteredByName = by.name();
        this.enteredAt = at;
    }
}
