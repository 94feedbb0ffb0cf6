/** Typed text that outlives an ended session: kept by guanjia.js in the tab, forgotten when the act is done. */
package org.guanjia.web.drafts;
