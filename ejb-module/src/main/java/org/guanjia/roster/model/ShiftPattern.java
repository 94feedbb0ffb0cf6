package org.guanjia.roster.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.UUID;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.ShiftPatternView;

/** A shift as it is worked every day, on one estate or on every one that has no patterns of its own. */
@Entity
@Table(name = "shift_pattern")
public class ShiftPattern {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID estateId;
    private String code;
    private String nameZh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private DutyPlace place;

    private LocalTime begins;
    private int minutes;
    private int breakMinutes;
    private int seats;
    private int position;

    protected ShiftPattern() {}

    /** Whether one estate has it for its own. */
    public boolean isOfOneEstate() {
        return estateId != null;
    }

    /** It as others see it. */
    public ShiftPatternView view() {
        return new ShiftPatternView(id, code, nameZh, nameEn, place, begins, minutes, breakMinutes, seats);
    }
}
