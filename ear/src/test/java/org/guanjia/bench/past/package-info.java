/** A past to measure on: three years of four estates, of any size, with every key of the schema checked. */
package org.guanjia.bench.past;
