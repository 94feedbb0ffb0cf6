package org.guanjia.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanjia.web.request.RequestColumn.DUE;
import static org.guanjia.web.request.RequestColumn.NUMBER;
import static org.guanjia.web.request.RequestColumn.SUBJECT;
import static org.guanjia.web.request.RequestColumn.USUAL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestColumnTest {

    private final List<String> unknown = new ArrayList<>();

    @Test
    void columns_stand_in_the_order_that_was_chosen() {
        assertThat(read("DUE", "SUBJECT", "NUMBER", "DUE")).containsExactly(DUE, SUBJECT, NUMBER);
        assertThat(RequestColumn.written(List.of(DUE, SUBJECT))).isEqualTo("DUE,SUBJECT");
    }

    @Test
    void the_way_to_the_request_is_always_there() {
        assertThat(read("DUE")).containsExactly(DUE, SUBJECT);
    }

    @Test
    void what_is_no_column_is_told_and_nothing_is_the_usual() {
        assertThat(read("PHONE")).isEqualTo(USUAL);
        assertThat(unknown).containsExactly("PHONE");
    }

    private List<RequestColumn> read(String... names) {
        return RequestColumn.read(List.of(names), unknown::add);
    }
}
