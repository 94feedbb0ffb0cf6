/** What owners say of a closure: their own page, the butler's entry, reply visits, and how it all stands. */
package org.guanjia.web.quality;
