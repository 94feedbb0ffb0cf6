package org.guanjia.request;

import java.util.UUID;

/**
 * What came of taking a request.
 *
 * @param number to tell the owner
 * @param status after the gate: accepted or in service, with a senior, or declined
 */
public record RequestTaken(UUID id, String number, RequestStatus status) {}
