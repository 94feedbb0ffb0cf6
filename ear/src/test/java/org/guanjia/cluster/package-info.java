/**
 * Two nodes, one database, one broker and a load balancer on one machine: a node is killed under load, and then it is counted
 * from outside what came of it. {@code bin/cluster} runs it. See docs/reliability.md.
 */
package org.guanjia.cluster;
