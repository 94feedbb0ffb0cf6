/**
 * The department's side of the closed loop (S04): its inbox of orders, its work orders, who does them, and what is fed back.
 * Its words: work order, executor, deed, reason, feedback. It knows those who order by messages alone: an order comes in as
 * {@code TaskOrder}, everything that the department says goes out as {@code TaskProgress}. It may use staff, form, attachment
 * and delivery.
 */
package org.guanjia.field;
