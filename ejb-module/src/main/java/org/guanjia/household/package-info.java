/**
 * Who lives in a unit and how they like to be served (S18): people, vehicles, preferences, hours of quiet, access words.
 * Its words: household 住户, owner 业主, quiet window 免打扰时段, reveal 查看号码. It may use {@code estate} and
 * {@code attachment}.
 */
package org.guanjia.household;
