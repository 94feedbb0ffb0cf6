/** The administrator's screens of the catalogue: services with their steps, and the forms that they ask. */
package org.guanjia.web.catalogue;
