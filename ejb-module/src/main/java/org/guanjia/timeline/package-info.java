/**
 * Who did what when: every act and message of a request, append-only, written in the transaction of the act. A watcher: it
 * may use every base package, and no context uses it; the web reads it.
 */
package org.guanjia.timeline;
