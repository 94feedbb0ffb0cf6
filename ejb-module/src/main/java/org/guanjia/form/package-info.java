/**
 * Forms that change without touching Java: what an intake asks the owner and what a feedback has to report (S06, S08).
 * Its words: a <em>form</em> has a key and <em>versions</em>; a version that was published never changes, so that an
 * answer can always be read with the questions it answered. Uses nothing but the ground.
 */
package org.guanjia.form;
