/** What every answer carries and every caller meets before a page or a resource is reached. */
package org.guanjia.web.security;
