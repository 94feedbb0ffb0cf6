/**
 * What the product remembers of each person for their comfort: language, theme, density, the
 * views of lists they look at again and again, and the drafts of what they were typing when a session ended. Nothing of the business depends on it, and it uses no other context.
 */
package org.guanjia.preference;
