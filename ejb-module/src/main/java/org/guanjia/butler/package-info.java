/**
 * The owner's one line (S01): posts whose English name and phone never change, the units each serves, and who sat there
 * when. Its words: post 管家岗, incumbent 在岗管家, vacancy 缺岗. It may use {@code estate}, {@code household} and
 * {@code staff}.
 */
package org.guanjia.butler;
