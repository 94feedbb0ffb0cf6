/**
 * Who is on duty at the butler posts, day and night (S22): duties drafted by month, checked against rules that are rows with their
 * source, computed where somebody asks for it, published into the chains of the posts. Its words: roster 排班表, duty 班次, shift
 * pattern 班制, pool 夜班组, support 机动, hole 空岗, rest day 调休日. It may use {@code butler}, {@code staff}, {@code estate},
 * {@code calendar} and {@code delivery}.
 */
package org.guanjia.roster;
