/**
 * The ground that every context stands on: ids, who acts, what time it is, money, origins, and how a broken rule is said.
 * It uses no other context, and holds no business of its own.
 */
package org.guanjia.shared;
