package org.guanjia.request;

import java.util.UUID;

/** What a request is called where it is only referred to. */
public record RequestName(UUID id, String number, String subject) {}
