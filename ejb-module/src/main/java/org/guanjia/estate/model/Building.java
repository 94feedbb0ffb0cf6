package org.guanjia.estate.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.guanjia.estate.AddUnits;
import org.guanjia.estate.BuildingView;
import org.guanjia.estate.PropertyFormat;

/** A building, or a row of houses of one format (幢). */
@Entity
@Table(name = "building")
public class Building {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID estateId;

    private UUID zoneId;

    private String code;

    private String nameZh;

    private String nameEn;

    @Enumerated(EnumType.STRING)
    private PropertyFormat format;

    protected Building() {}

    Building(UUID id, UUID estateId, UUID zoneId, String code, String nameZh, String nameEn, PropertyFormat format) {
        this.id = id;
        this.estateId = estateId;
        this.zoneId = zoneId;
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.format = format;
    }

    /** A unit within this building. */
    public Unit unit(AddUnits.NewUnit unit) {
        return new Unit(
                unit.id(),
                estateId,
                zoneId,
                id,
                format,
                unit.code(),
                unit.labelZh(),
                unit.labelEn(),
                unit.area(),
                unit.moveIn());
    }

    public UUID estateId() {
        return estateId;
    }

    public BuildingView view() {
        return new BuildingView(id, zoneId, code, nameZh, nameEn, format);
    }
}
