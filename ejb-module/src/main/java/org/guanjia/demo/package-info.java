/**
 * The demonstration estate: 汀屿湾 and its small neighbour 栖云里, plainly fictional, with people, posts, and a year of requests.
 * Everything comes in through the boundaries that people use, signed in as the accounts that would do it, and the past on a
 * clock that is set for the loader alone. It may use every base package; no context uses it, the web shows its progress. Off
 * unless {@code guanjia.demo} says true.
 */
package org.guanjia.demo;
