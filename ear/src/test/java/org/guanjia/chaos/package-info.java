/**
 * Shows that nothing is lost and nothing happens twice, whatever is killed and when: faults under load, dealt by a seed, and then
 * a count from outside. {@code bin/chaos} runs it long, {@link org.guanjia.chaos.ChaosIT} short. See docs/reliability.md.
 */
package org.guanjia.chaos;
