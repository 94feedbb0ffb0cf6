/** The door for executors outside, who have no account: it opens to the signed addresses that their orders bring. */
package org.guanjia.web.executor;
