/** The page of a home: who lives there, what is open, how they want to be served, and everything since they moved in (S17, S18, S42). */
package org.guanjia.web.household;
