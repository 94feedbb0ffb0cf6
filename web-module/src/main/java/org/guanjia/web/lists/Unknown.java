package org.guanjia.web.lists;

import java.io.Serializable;

/**
 * Something in an address that the list cannot do; the list leaves it out and says so.
 *
 * @param key of the sentence
 * @param label key of what it was said about
 * @param value what was said
 */
public record Unknown(String key, String label, String value) implements Serializable {

    private static final long serialVersionUID = 1L;
}
