package org.guanjia.web.lists;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A file of rows that is written as it goes, so that its length is no matter of memory. A cell is a text, a number, or a
 * {@link java.time.LocalDateTime}; null is an empty cell. Closing completes the file.
 */
public interface Sheet extends Closeable {

    /** Writes the next row. */
    void row(List<?> cells) throws IOException;
}
