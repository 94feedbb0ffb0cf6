package org.guanjia.web.lists;

import java.util.List;
import java.util.stream.IntStream;
import org.guanjia.shared.Page;

/**
 * Which part of a list is shown, and the way to the others.
 *
 * @param number of the page, from 1
 * @param size rows of a page
 * @param count rows in all, up to the cap
 * @param capped whether there are more than were counted
 */
public record Pager(int number, int size, int count, boolean capped) {

    private static final int AROUND = 2;

    /** The pager of a part that was asked for. */
    public static Pager of(Page<?> part, int number, int size) {
        return new Pager(number, size, part.count(), part.capped());
    }

    /** The number of the last page, at least 1. */
    public int last() {
        return Math.max(1, (count + size - 1) / size);
    }

    /** The first row shown, from 1. */
    public int from() {
        return (number - 1) * size + 1;
    }

    /** The last row shown. */
    public int until() {
        return Math.min(number * size, count);
    }

    /** The pages that stand in the pager: the first, the last, and those around the one shown. */
    public List<Integer> pages() {
        return IntStream.rangeClosed(1, last())
                .filter(page -> page == 1 || page == last() || Math.abs(page - number) <= AROUND)
                .boxed()
                .toList();
    }
}
