package org.guanjia.jms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How an executor outside, who has no account, fetches the files of an order and brings their own: addresses that are signed for
 * this task and expire. Whoever holds one may use it, so they are as confidential as the order.
 *
 * @param fetch where each attachment of the order is to be had, by GET
 * @param put where to bring a file, by PUT of its bytes with their media type: in place of {@code {id}} stands an id that the
 *     executor makes, a UUID, so that bringing it again changes nothing; a parameter {@code name} added to it names the file. The
 *     answer is the {@link AttachmentRef} for the feedback
 * @param until from when on the addresses answer 410; a later order of the task brings fresh ones
 */
public record FileExchange(List<Address> fetch, String put, Instant until) {

    public FileExchange {
        fetch = List.copyOf(fetch);
    }

    /** Where one attachment is to be had. */
    public record Address(UUID id, String address) {}
}
