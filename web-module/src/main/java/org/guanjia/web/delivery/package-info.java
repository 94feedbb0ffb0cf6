/** The delivery ledger: what waits, what is unanswered, what is stuck, and the acts on dead letters. */
package org.guanjia.web.delivery;
