package org.guanjia.shared;

/**
 * Which part of a list, in which order. Sort keys are whitelisted by the list that is asked; an unknown one is refused.
 *
 * @param first index of the first row, from 0
 * @param size rows wanted, 1 to 200
 * @param sort a key of the list, or null for its own order
 * @param descending the other way round
 */
public record PageRequest(int first, int size, String sort, boolean descending) {

    private static final int LARGEST = 200;

    public PageRequest {
        if (first < 0 || size < 1 || size > LARGEST) {
            throw new BusinessRuleViolation("shared.page.outOfRange", first, size);
        }
    }

    /** The first rows in the list's own order. */
    public static PageRequest first(int size) {
        return new PageRequest(0, size, null, false);
    }
}
