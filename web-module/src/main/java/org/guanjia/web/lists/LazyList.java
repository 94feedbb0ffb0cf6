package org.guanjia.web.lists;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The model of every {@code p:dataTable}: asks a query for the rows of one page. The query closes over the page's own
 * filters; sort keys are the {@code field} of the columns, and the list that is asked knows which it takes. One question
 * a page: the count comes with the rows and stops at {@link Page#COUNT_CAP}.
 */
public class LazyList<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** The rows of one part of the list. */
    @FunctionalInterface
    public interface Query<T> extends Function<PageRequest, Page<T>>, Serializable {}

    /** What identifies a row, as text. */
    @FunctionalInterface
    public interface Key<T> extends Function<T, Object>, Serializable {}

    private final Query<T> query;
    private final Key<T> key;
    private boolean capped;

    public LazyList(Query<T> query, Key<T> key) {
        this.query = query;
        this.key = key;
    }

    /** A session that is put away or moves to another node takes the question along, not the rows: they are asked for anew. */
    private Object writeReplace() {
        return new LazyList<>(query, key);
    }

    /** The count comes with the rows, in {@link #load}. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return 0;
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        SortMeta sort =
                sorts.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        Page<T> page = part(first, size, sort);
        int start = recalculateFirst(first, size, page.count());
        if (start != first) {
            page = part(start, size, sort); // the list has become shorter than the page that was asked for
        }
        capped = page.capped();
        setRowCount(page.count());
        return page.rows();
    }

    private Page<T> part(int first, int size, SortMeta sort) {
        return query.apply(
                sort == null
                        ? new PageRequest(first, size, null, false)
                        : new PageRequest(
                                first, size, sort.getField(), sort.getOrder().isDescending()));
    }

    /** Whether there are more rows than were counted: "1 000+". */
    public boolean isCapped() {
        return capped;
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row).toString();
    }

    /** A row of the page at hand; null for a key that is not among them, so that a forged selection selects nothing. */
    @Override
    public T getRowData(String rowKey) {
        return getWrappedData().stream()
                .filter(row -> getRowKey(row).equals(rowKey))
                .findFirst()
                .orElse(null);
    }
}
