/** Lists that are paged, sorted and filtered where the rows are. */
package org.guanjia.web.lists;
