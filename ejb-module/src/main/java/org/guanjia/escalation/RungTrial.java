package org.guanjia.escalation;

/**
 * What a rung would have done in the past.
 *
 * @param minutes after the target is due
 * @param told how many of the targets would have been told
 * @param counted of how many
 */
public record RungTrial(int level, int minutes, long told, long counted) {}
