/** How the reader of a session likes to read. Kept for each person by the preference context, and on the device for the door. */
package org.guanjia.web.preferences;
