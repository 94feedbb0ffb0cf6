package org.guanjia.estate;

import java.util.UUID;

/** A unit has another code or label than before. */
public record UnitRenamed(UUID unitId) {}
