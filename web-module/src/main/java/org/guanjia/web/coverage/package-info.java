/** Screen of coverage: which post serves which homes, what is wrong with that, and the acts that mend it (S01, S02). */
package org.guanjia.web.coverage;
