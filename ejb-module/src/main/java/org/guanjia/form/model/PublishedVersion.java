package org.guanjia.form.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.form.FormField;
import org.guanjia.form.FormVersion;
import org.guanjia.shared.Actor;
import org.hibernate.annotations.Immutable;

/** What a form asked in one of its versions. It is written once. */
@Entity
@Immutable
@IdClass(PublishedVersion.Key.class)
@Table(name = "form_version")
public class PublishedVersion {

    /** Identifies a version. */
    public record Key(String formKey, int version) {}

    @Id
    @Column(name = "form_key")
    private String formKey;

    @Id
    private int version;

    @Convert(converter = FieldsAsJson.class)
    @Column(nullable = false)
    private List<FormField> fields;

    /** The employee who published it; null for what the product brings. */
    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected PublishedVersion() {}

    PublishedVersion(FormVersion content, Actor by, Instant at) {
        this.formKey = content.key();
        this.version = content.version();
        this.fields = content.fields();
        this.createdBy = by.id();
        this.createdAt = at;
    }

    /** What others see of it. */
    public FormVersion view() {
        return new FormVersion(formKey, version, fields);
    }
}
