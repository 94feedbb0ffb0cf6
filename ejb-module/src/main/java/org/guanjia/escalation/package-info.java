/**
 * Whom it is told, level by level up the reporting line, that something is soon due, was missed, or that a promise was broken (S21). Its
 * words: ladder 升级阶梯, rung 一级, step 一次升级, take on 接手. A watcher: it may use every base package, and no context uses it.
 */
package org.guanjia.escalation;
