package org.guanjia.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What one employee is typing in one form about one thing. */
@Entity
class Draft {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID employeeId;

    @Column(updatable = false)
    private String form;

    @Column(updatable = false)
    private String subject;

    private long subjectVersion;

    @Column(columnDefinition = "text")
    private String content;

    private Instant savedAt;

    @Version
    private long version;

    protected Draft() {}

    Draft(UUID id, UUID employeeId, SaveDraft command, Instant at) {
        this.id = id;
        this.employeeId = employeeId;
        this.form = command.form();
        this.subject = command.subject();
        replaceWith(command, at);
    }

    final void replaceWith(SaveDraft command, Instant at) {
        subjectVersion = command.subjectVersion();
        content = command.content();
        savedAt = at;
    }

    DraftView view() {
        return new DraftView(id, form, subject, subjectVersion, content, savedAt);
    }
}
