/** What goes wrong, said in the reader's words: at the field, on the page, or on a page of its own. */
package org.guanjia.web.errors;
