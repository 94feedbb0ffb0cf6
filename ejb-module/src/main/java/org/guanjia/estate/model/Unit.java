package org.guanjia.estate.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.guanjia.estate.PropertyFormat;
import org.guanjia.estate.UnitView;

/** One home (房屋). Who lives in it is the household's matter, who serves it the butler post's. */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID estateId;

    private UUID zoneId;

    private UUID buildingId;

    /** The building's, kept here too: lists and rules ask for it with each unit, and it never changes. */
    @Enumerated(EnumType.STRING)
    private PropertyFormat format;

    private String code;

    private String labelZh;

    private String labelEn;

    private BigDecimal area;

    private LocalDate moveIn;

    protected Unit() {}

    Unit(
            UUID id,
            UUID estateId,
            UUID zoneId,
            UUID buildingId,
            PropertyFormat format,
            String code,
            String labelZh,
            String labelEn,
            BigDecimal area,
            LocalDate moveIn) {
        this.id = id;
        this.estateId = estateId;
        this.zoneId = zoneId;
        this.buildingId = buildingId;
        this.format = format;
        rename(code, labelZh, labelEn);
        measure(area, moveIn);
    }

    public final void rename(String newCode, String newLabelZh, String newLabelEn) {
        code = newCode;
        labelZh = newLabelZh;
        labelEn = newLabelEn;
    }

    public final void measure(BigDecimal newArea, LocalDate newMoveIn) {
        area = newArea;
        moveIn = newMoveIn;
    }

    public boolean isCalledOtherThan(UnitView before) {
        return !(code.equals(before.code()) && labelZh.equals(before.labelZh()) && labelEn.equals(before.labelEn()));
    }

    public UnitView view() {
        return new UnitView(id, estateId, zoneId, buildingId, format, code, labelZh, labelEn, area, moveIn, version);
    }
}
