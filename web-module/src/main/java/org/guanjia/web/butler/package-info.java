/** The screens of one post: who sits there, who stands in, and how it changes hands. */
package org.guanjia.web.butler;
