/** The screen of the roster: a month of duties, what is wrong about it, and the dialogs that change it. */
package org.guanjia.web.roster;
