package org.guanjia.dispatch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * What an executor outside shows in place of an account: the parts of an address that an order brought.
 *
 * @param fileId the attachment to fetch, or the id that the executor made for the file they bring
 * @param until when the address expires, a full second
 */
public record FileTicket(
        @NotNull UUID taskId,
        @NotNull UUID fileId,
        @NotNull Instant until,
        @NotNull @Size(max = 100) String seal) {}
