/**
 * What of {@code bin/bench} runs inside the server: what the floors, in an archive beside the application, and the driver of
 * ours, in one within it, have in common.
 */
package org.guanjia.bench.inside;
