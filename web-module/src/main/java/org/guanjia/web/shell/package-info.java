/** What stands around every page: who is signed in, where they may go, and the estate they work in. */
package org.guanjia.web.shell;
