package org.guanjia.estate.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.guanjia.estate.PropertyFormat;
import org.guanjia.estate.ZoneView;

/** A part of an estate with a name of its own (片区, 组团). */
@Entity
@Table(name = "zone")
public class Zone {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID estateId;

    private String code;

    private String nameZh;

    private String nameEn;

    protected Zone() {}

    public Zone(UUID id, UUID estateId, String code, String nameZh, String nameEn) {
        this.id = id;
        this.estateId = estateId;
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    public Building building(
            UUID buildingId, String buildingCode, String newNameZh, String newNameEn, PropertyFormat format) {
        return new Building(buildingId, estateId, id, buildingCode, newNameZh, newNameEn, format);
    }

    public UUID estateId() {
        return estateId;
    }

    public ZoneView view() {
        return new ZoneView(id, estateId, code, nameZh, nameEn);
    }
}
