package org.guanjia.estate;

import java.util.UUID;

/** A building, or a row of houses of one format, within a zone. */
public record BuildingView(UUID id, UUID zoneId, String code, String nameZh, String nameEn, PropertyFormat format) {}
