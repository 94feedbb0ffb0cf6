/** Shows an administrator the estates: their phases, and what stands on them. */
package org.guanjia.web.estate;
