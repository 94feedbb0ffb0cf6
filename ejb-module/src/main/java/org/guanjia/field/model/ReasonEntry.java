package org.guanjia.field.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.guanjia.field.ReasonKind;
import org.hibernate.annotations.Immutable;

/** A reason that departments choose from. */
@Entity
@Immutable
@Table(name = "field_reason")
public class ReasonEntry {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private ReasonKind kind;

    private int position;

    private String nameZh;

    private String nameEn;

    protected ReasonEntry() {}
}
