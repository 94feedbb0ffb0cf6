package org.guanjia.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A named view of a list: its maker's own, or shared with everybody of the estate. */
@Entity
class SavedView {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID estateId;

    @Column(updatable = false)
    private String list;

    @Column(updatable = false)
    private UUID ownerId;

    private boolean shared;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> content;

    @Version
    private long version;

    protected SavedView() {}

    SavedView(KeepView command, UUID ownerId) {
        this.id = command.id();
        this.estateId = command.estateId();
        this.list = command.list();
        this.ownerId = ownerId;
        become(command);
    }

    final void become(KeepView command) {
        shared = command.shared();
        name = command.name().strip();
        content = command.content();
    }

    boolean isOf(UUID person) {
        return ownerId.equals(person);
    }

    boolean isShared() {
        return shared;
    }

    boolean isNamed(String other) {
        return name.equals(other.strip());
    }

    UUID estateId() {
        return estateId;
    }

    UUID ownerId() {
        return ownerId;
    }

    long version() {
        return version;
    }

    SavedViewRow row(boolean own, boolean changeable) {
        return new SavedViewRow(id, version, name, shared, own, changeable, Map.copyOf(content));
    }
}
