/**
 * The contract between those who order tasks and those who do them: the names of the destinations, the messages as records,
 * and how they are written as JSON. Both sides know this package, and nothing else of each other.
 */
package org.guanjia.jms;
