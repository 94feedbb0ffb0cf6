/** Drives the application over its own boundaries. */
package org.guanjia.bench.inside.loop;
