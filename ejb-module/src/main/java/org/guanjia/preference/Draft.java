package org.guanjia.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What one employee is typing in one form about one thing. Written by statements alone: two windows of one person that
 * save at once are no clash, the later words stand.
 */
@Entity
class Draft {

    @Id
    private UUID id;

    private UUID employeeId;

    private String form;

    private String subject;

    private long subjectVersion;

    @Column(columnDefinition = "text")
    private String content;

    private Instant savedAt;

    @Version
    private long version;

    protected Draft() {}

    DraftView view() {
        return new DraftView(subjectVersion, content, savedAt);
    }
}
