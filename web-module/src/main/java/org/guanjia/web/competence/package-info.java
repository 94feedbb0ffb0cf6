/** The screens of what people can: the team, one of them in full, and what heads and managers write down. */
package org.guanjia.web.competence;
