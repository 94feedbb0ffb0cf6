/** The administrator's screens of departments, employees and accounts. */
package org.guanjia.web.staff;
