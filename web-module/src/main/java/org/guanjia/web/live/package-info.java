/** Tells open pages that something changed, so that they fetch it anew. Signals carry no data. */
package org.guanjia.web.live;
