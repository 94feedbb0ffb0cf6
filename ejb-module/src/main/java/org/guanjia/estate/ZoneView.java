package org.guanjia.estate;

import java.util.UUID;

/** A part of an estate with a name of its own: 澜苑. */
public record ZoneView(UUID id, UUID estateId, String code, String nameZh, String nameEn) {}
