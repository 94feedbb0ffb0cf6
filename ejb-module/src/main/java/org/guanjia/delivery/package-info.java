/**
 * Carries letters between the contexts of the house and to the outside, never lost and in effect never twice. A letter put
 * into the outbox belongs to the caller's transaction; the relay sends it; the intake takes what arrives, each subject in
 * the order of its sequence numbers, and parks what came too early. What cannot be taken becomes a dead letter that a person
 * retries, mends or discards. Its words: letter, flow, subject, outbox, relay, intake, parked, dead letter, ledger.
 * It uses no other context.
 */
package org.guanjia.delivery;
