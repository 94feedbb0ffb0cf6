/**
 * Time as service promises count it. A <em>service clock</em> is a ledger of <em>intervals</em> (running, paused with a
 * reason, closed until reopened), never a due date that somebody would have to migrate: what has run and when
 * something is due is computed from it. A butler post's clock runs day and night; a department's will run in its own
 * working time. Uses nothing but the ground; does no checking of roles, which the calling boundary has done.
 */
package org.guanjia.calendar;
