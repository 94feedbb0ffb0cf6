/**
 * Typed text that outlives an ended session, a closed tab and a change of device: guanjia.js keeps it in the tab and brings
 * it here, and an act that is done forgets it (docs/adr/0013).
 */
package org.guanjia.web.drafts;
