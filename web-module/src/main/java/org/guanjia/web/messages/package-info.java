/** The words of the product in both languages: one pair of files for each area, read by every page as one bundle. */
package org.guanjia.web.messages;
