package org.guanjia.form;

import java.time.Instant;

/**
 * A form in the administrator's list.
 *
 * @param currentVersion the version that new requests and orders get
 * @param publishedAt when that version was published
 */
public record FormRow(String key, int currentVersion, Instant publishedAt) {}
