package org.guanjia.bench;

/**
 * Where a figure was measured.
 *
 * @param database its name and version
 * @param durability what it says of keeping what it has acknowledged
 * @param journal of the broker: AIO or NIO
 */
record Place(String database, String durability, String journal) {}
