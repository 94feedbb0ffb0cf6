/** Screens of the calendar: the public holidays that every department's working time takes into account. */
package org.guanjia.web.calendar;
