/**
 * What an owner can ask for: the free errands (S07), the household errands (S06), the concierge's ten verbs (S08),
 * repairs and care. A <em>service item</em> says which form its intake asks, what it costs, how soon, and its
 * <em>steps</em>: the departments that do it by default, in which order, with which evidence. May use {@code staff},
 * {@code form} and {@code disturbance}.
 */
package org.guanjia.catalogue;
