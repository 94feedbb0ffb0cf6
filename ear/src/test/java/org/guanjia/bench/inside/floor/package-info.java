/** The floors of the loop: what an ordinary application does to write a row, send a message and act on it. */
package org.guanjia.bench.inside.floor;
