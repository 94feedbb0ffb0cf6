package org.guanjia.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class LazyListTest {

    private final List<PageRequest> asked = new ArrayList<>();
    private int rows = 120;
    private final LazyList<Integer> list = new LazyList<>(this::page, row -> "key-" + row);

    private Page<Integer> page(PageRequest part) {
        asked.add(part);
        List<Integer> found = IntStream.range(part.first(), Math.min(part.first() + part.size(), rows))
                .boxed()
                .toList();
        return Page.of(found, rows);
    }

    @Test
    void one_question_brings_rows_and_count() {
        List<Integer> found = list.load(50, 50, Map.of(), Map.of());

        assertThat(found).hasSize(50).first().isEqualTo(50);
        assertThat(list.getRowCount()).isEqualTo(120);
        assertThat(list.isCapped()).isFalse();
        assertThat(asked).containsExactly(new PageRequest(50, 50, null, false));
    }

    @Test
    void the_sort_key_is_the_column_s_field() {
        SortMeta byDue =
                SortMeta.builder().field("due").order(SortOrder.DESCENDING).build();

        list.load(0, 50, Map.of("due", byDue), Map.of());

        assertThat(asked).containsExactly(new PageRequest(0, 50, "due", true));
    }

    @Test
    void beyond_the_cap_the_count_says_so() {
        rows = Page.COUNT_CAP + 1;

        list.load(0, 50, Map.of(), Map.of());

        assertThat(list.getRowCount()).isEqualTo(Page.COUNT_CAP);
        assertThat(list.isCapped()).isTrue();
    }

    @Test
    void a_list_that_became_shorter_shows_its_last_page() {
        rows = 60;

        List<Integer> found = list.load(100, 50, Map.of(), Map.of());

        assertThat(found).hasSize(10).first().isEqualTo(50);
    }

    @Test
    void a_forged_key_selects_nothing() {
        list.setWrappedData(list.load(0, 50, Map.of(), Map.of()));

        assertThat(list.getRowData("key-7")).isEqualTo(7);
        assertThat(list.getRowData("key-77")).isNull();
    }
}
