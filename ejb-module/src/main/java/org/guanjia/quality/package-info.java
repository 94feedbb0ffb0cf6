/**
 * What owners say of a request when it is closed, and what follows from it (S09, S21, S86). Its words: survey 评价, mark 评分 (1 to 5: the
 * whole, and as the sources have it 处理速度, 完整度, 服务态度), bad mark 差评, reply visit 回访. A closure is asked about once, by a signed
 * address or by the butler; a bad mark makes a reply visit owed. It may use {@code calendar}, {@code butler}, {@code request} and {@code delivery}.
 */
package org.guanjia.quality;
