package org.guanjia.web.shell;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.guanjia.estate.EstateView;
import org.guanjia.estate.LifePhase;

/** An estate that one may work in, for the switch in the bar. */
public record EstateChoice(UUID id, String nameZh, String nameEn, ZoneId zone, LifePhase phase)
        implements Serializable {

    static EstateChoice of(EstateView estate, Instant at) {
        return new EstateChoice(estate.id(), estate.nameZh(), estate.nameEn(), estate.zone(), estate.phaseAt(at));
    }
}
