/** Serves attachments to those who may read them. */
package org.guanjia.web.files;
