package org.guanjia.calendar;

import java.time.Instant;

/**
 * The scan has looked, and all that was missed by then is told. Fired in the scan's own transaction, under its lease: whoever observes it
 * goes on from one look to the next without a gap. Where an observer fails the next look says the same stretch again.
 *
 * @param since until when the look before went
 * @param until until when this one went
 */
public record TargetsLooked(Instant since, Instant until) {}
