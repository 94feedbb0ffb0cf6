/**
 * What was promised to whom by when (S21, S45): “I call you back at 16:00” is a row that is kept or broken, and says why. Its words:
 * promise 承诺, kept 守诺, broken 失约, made good 补救, moved 改约, released 免除. Promises belong to the post, not to whoever made them. It may
 * use {@code calendar}, {@code estate}, {@code household}, {@code butler} and {@code delivery}.
 */
package org.guanjia.promise;
