package org.guanjia.estate;

import java.util.UUID;
import org.guanjia.shared.Actor;

/** An estate came under our care. Whoever keeps accounts lets its maker reach it. */
public record EstateAdded(UUID estateId, Actor by) {}
