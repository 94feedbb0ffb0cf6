/** Screens of escalations: what was told to the reader, taking it on, and the ladders of an administrator (S21). */
package org.guanjia.web.escalation;
