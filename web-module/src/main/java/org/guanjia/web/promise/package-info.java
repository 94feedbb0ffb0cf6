/** Screens of promises: what is owed on the desk and beside a home, the list of all, and the acts on them (S21, S45). */
package org.guanjia.web.promise;
