package org.guanjia.competence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.guanjia.shared.Ids;
import org.hibernate.annotations.Immutable;

/** That an employee took part in a training. */
@Entity
@Immutable
class TrainingPart {

    @Id
    private UUID id;

    private UUID trainingId;
    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    private TrainingResult result;

    protected TrainingPart() {}

    TrainingPart(UUID trainingId, TookPart part) {
        this.id = Ids.next();
        this.trainingId = trainingId;
        this.employeeId = part.employeeId();
        this.result = part.result();
    }
}
