/**
 * What people can, and are certified for (S09, S10, S79, S86): the ten qualities of a concierge as others appraised them, languages,
 * certificates that run out, and trainings. Its words: quality 素质, appraisal 评定, evidence 依据, certificate 证书, training 培训. It may use
 * {@code estate} and {@code staff}.
 */
package org.guanjia.competence;
