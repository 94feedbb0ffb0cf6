/**
 * Measures the product beside floors that do the same work in the plainest way, on the same server, in the same run.
 * {@code bin/bench} runs it; docs/performance.md tells the method and the figures. A new measurement implements {@link
 * org.guanjia.bench.Measurement} and stands in the list of {@link org.guanjia.bench.Measurements}.
 */
package org.guanjia.bench;
