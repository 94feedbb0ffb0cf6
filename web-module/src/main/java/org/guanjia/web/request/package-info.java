/** The butler's screens: the desk, the intake, the list of requests and the page of one. */
package org.guanjia.web.request;
