/**
 * What the addresses below {@code /api} have in common. A resource stands in the package of its feature; the door before
 * all of them is {@link org.guanjia.web.security.ApiGateFilter}; {@code /openapi} describes them.
 */
package org.guanjia.web.api;
