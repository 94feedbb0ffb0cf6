package org.guanjia.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.shared.Actor;

/** That an employee speaks a language, and how well. */
@Entity
class LanguageSkill {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID employeeId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private SpokenLanguage language;

    @Enumerated(EnumType.STRING)
    private LanguageLevel level;

    private UUID changedBy;
    private String changedByName;
    private Instant changedAt;

    @Version
    private long version;

    protected LanguageSkill() {}

    LanguageSkill(KeepLanguage command, Actor by, Instant at) {
        this.id = command.commandId();
        this.employeeId = command.employeeId();
        this.language = command.language();
        change(command.level(), by, at);
    }

    final void change(LanguageLevel newLevel, Actor by, Instant at) {
        level = newLevel;
        changedBy = by.id();
        changedByName = by.name();
        changedAt = at;
    }

    UUID employeeId() {
        return employeeId;
    }

    long version() {
        return version;
    }

    LanguageView view() {
        return new LanguageView(language, level, changedByName, changedAt, version);
    }
}
