/**
 * An owner's request from intake to confirmed closure: 业主 → 管家 → 现场业务块 → 反馈 → 关闭 (S03, S04). Its words: request, gate,
 * confirmation, closure. It orders its tasks through dispatch and hears from it by events. It may use estate, household,
 * butler, catalogue, promise, dispatch, thread, form and attachment.
 */
package org.guanjia.request;
