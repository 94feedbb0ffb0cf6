package org.guanjia.estate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.UUID;
import org.guanjia.estate.EstateView;
import org.guanjia.estate.PhaseDates;

/**
 * A residential estate (项目). It comes under our care at presale, long before anybody lives there; its phase follows from
 * three dates, which the developer may move.
 */
@Entity
@Table(name = "estate")
public class Estate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String code;

    private String nameZh;

    private String nameEn;

    private String timeZone;

    @Embedded
    private PhaseDates dates;

    protected Estate() {}

    public Estate(UUID id, String code, String nameZh, String nameEn, ZoneId zone, PhaseDates dates) {
        this.id = id;
        this.code = code;
        rename(nameZh, nameEn);
        moveTo(zone);
        reschedule(dates);
    }

    public final void rename(String newNameZh, String newNameEn) {
        nameZh = newNameZh;
        nameEn = newNameEn;
    }

    public final void moveTo(ZoneId zone) {
        timeZone = zone.getId();
    }

    public final void reschedule(PhaseDates newDates) {
        dates = newDates;
    }

    public EstateView view() {
        return new EstateView(id, code, nameZh, nameEn, ZoneId.of(timeZone), dates, version);
    }
}
