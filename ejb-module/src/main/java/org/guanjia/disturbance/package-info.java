/**
 * How often a home is disturbed, and how often it may be (S17, S42): calls, rings at the door and visits of all departments and of the
 * butler, counted by the week against one budget. Its words: disturbance 打扰, budget 打扰预算, occasion 一次打扰 (what is done in one go counts
 * once), given back 退还. It may use {@code estate}, {@code household} and {@code delivery}.
 */
package org.guanjia.disturbance;
