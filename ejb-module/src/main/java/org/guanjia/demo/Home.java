package org.guanjia.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.guanjia.estate.PropertyFormat;

/**
 * A home of the demonstration, as the plan has it.
 *
 * @param row the building or row of houses that it stands in
 * @param movedIn the day on which its household moved in; null where nobody lives there
 * @param post the butler post that serves it
 */
record Home(Row row, String code, String labelZh, String labelEn, BigDecimal area, LocalDate movedIn, String post) {

    UUID id() {
        return DemoIds.of("unit", row.estate() + '/' + code);
    }

    UUID householdId() {
        return DemoIds.of("household", row.estate() + '/' + code);
    }

    boolean isLivedIn() {
        return movedIn != null;
    }

    /** A building, or a row of houses. */
    record Row(String estate, String zone, String code, String nameZh, String nameEn, PropertyFormat format) {

        UUID id() {
            return DemoIds.of("building", estate + '/' + code);
        }
    }
}
