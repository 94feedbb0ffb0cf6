package org.guanjia.request;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Who took the list out of the house.
 *
 * @param endedAt null where it is under way or was broken off
 * @param rows how many requests the file has; null where it has not ended
 */
public record ExportView(
        UUID id, String employee, ExportFormat format, String criteria, Instant begunAt, Instant endedAt, Long rows)
        implements Serializable {

    private static final long serialVersionUID = 1L;
}
