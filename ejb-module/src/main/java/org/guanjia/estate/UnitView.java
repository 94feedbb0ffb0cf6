package org.guanjia.estate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A home as others see it.
 *
 * @param code short and unique within the estate: LY-06
 * @param labelZh as people say it: 澜苑 06 号
 * @param labelEn the same in English: Lanyuan 06
 * @param area in square metres
 * @param moveIn the day on which somebody first moved in; null before
 */
public record UnitView(
        UUID id,
        UUID estateId,
        UUID zoneId,
        UUID buildingId,
        PropertyFormat format,
        String code,
        String labelZh,
        String labelEn,
        BigDecimal area,
        LocalDate moveIn,
        long version) {}
