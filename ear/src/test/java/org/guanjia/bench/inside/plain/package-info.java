/** The floors of pages, in an archive that knows nothing of the application. */
package org.guanjia.bench.inside.plain;
