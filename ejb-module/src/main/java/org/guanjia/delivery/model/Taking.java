package org.guanjia.delivery.model;

import org.guanjia.delivery.Arrival;
import org.guanjia.delivery.LetterHandler;

/**
 * A message that was read, and who takes its effect.
 *
 * @param <T> the message record
 * @param arrival with its place as the body tells it
 */
public record Taking<T>(Arrival arrival, T body, LetterHandler<T> handler) {}
