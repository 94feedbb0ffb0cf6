package org.guanjia.household;

import java.util.UUID;

/** A person’s name, phone and words were erased: whoever keeps words about them elsewhere forgets them in the same transaction. */
public record PersonErased(UUID householdId, UUID personId) {}
