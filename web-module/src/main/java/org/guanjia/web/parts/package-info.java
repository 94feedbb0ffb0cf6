/** What the {@code gj:} tags ask: which mark a state wears, and how a time is said. */
package org.guanjia.web.parts;
