/**
 * The owner's one line (S01): posts whose English name and phone never change, the units each serves, how many those may be
 * (S02), and who sat there when. Its words: post 管家岗, incumbent 在岗管家, vacancy 缺岗, coverage 覆盖. It may use
 * {@code estate}, {@code household}, {@code staff} and {@code delivery}.
 */
package org.guanjia.butler;
