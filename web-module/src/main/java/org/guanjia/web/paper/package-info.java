/** Turns pages of the paper template into PDF. */
package org.guanjia.web.paper;
