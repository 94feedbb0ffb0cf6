/**
 * Tasks ordered from departments, whatever they were ordered for: their orders, their progress, their feedback, and the
 * origin that may be closed only with every feedback in hand (S04, S05). Its words: origin, task, order, progress, feedback.
 * It talks to the departments by messages alone, knows no request, and tells an origin's owner by events. It may use estate,
 * household, disturbance, staff, form, attachment, calendar and delivery.
 */
package org.guanjia.dispatch;
