/**
 * Files that people bring: photos, receipts, signed papers. Bytes with type, size and sha-256, cleaned of the place
 * where they were taken, stored once and linked to whatever refers to them; the links say who may read. It uses no
 * other context.
 */
package org.guanjia.attachment;
