package org.guanjia.form.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.guanjia.form.FormField;
import org.guanjia.form.FormVersion;
import org.guanjia.shared.Actor;

/** A form through its versions. It is born without one, and each change publishes the next; none is ever taken back. */
@Entity
@Table(name = "form")
public class Form {

    @Id
    @Column(name = "form_key")
    private String key;

    @Column(name = "current_version", nullable = false)
    private int currentVersion;

    @Version
    private long version;

    protected Form() {}

    public Form(String key) {
        this.key = key;
    }

    /** The version asked from now on; 0 before the first. */
    public int currentVersion() {
        return currentVersion;
    }

    /** Makes these questions the ones that are asked from now on. */
    public PublishedVersion publish(List<FormField> fields, Actor by, Instant at) {
        PublishedVersion published = new PublishedVersion(new FormVersion(key, currentVersion + 1, fields), by, at);
        currentVersion++;
        return published;
    }
}
