package org.guanjia.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListAddressTest {

    private static final List<String> KNOWN = List.of("view", "q", "status", "page");

    @Test
    void several_boxes_of_one_name_are_one_value_each() {
        ListAddress address = read(Map.of("status", new String[] {"ACCEPTED", "CLOSED"}));

        assertThat(address.all("status")).containsExactly("ACCEPTED", "CLOSED");
        assertThat(address.href()).isEqualTo("/list.xhtml?status=ACCEPTED,CLOSED");
    }

    @Test
    void what_it_writes_it_reads_again() {
        ListAddress address = read(Map.of("status", new String[] {"ACCEPTED,CLOSED"}, "q", new String[] {"沈 & 6=7?"}));

        assertThat(address.href()).isEqualTo("/list.xhtml?q=%E6%B2%88+%26+6%3D7%3F&status=ACCEPTED,CLOSED");
        assertThat(address.all("status")).containsExactly("ACCEPTED", "CLOSED");
        assertThat(address.get("q")).isEqualTo("沈 & 6=7?");
    }

    @Test
    void unknown_names_and_empty_values_are_left_out() {
        ListAddress address = read(Map.of("q", new String[] {" "}, "evil", new String[] {"1"}));

        assertThat(address.said()).isEmpty();
        assertThat(address.href()).isEqualTo("/list.xhtml");
    }

    @Test
    void whatever_changes_the_list_is_another_address() {
        ListAddress address = read(Map.of("q", new String[] {"a"}, "page", new String[] {"3"}));

        assertThat(address.with("status", "CLOSED").without("page").href()).isEqualTo("/list.xhtml?q=a&status=CLOSED");
        assertThat(address.with("q", null).href()).isEqualTo("/list.xhtml?page=3");
        assertThat(address.only(List.of("page")).href()).isEqualTo("/list.xhtml?page=3");
        assertThat(address.href()).isEqualTo("/list.xhtml?q=a&page=3");
    }

    @Test
    void an_order_is_turned_by_its_own_heading_alone() {
        ListOrder order = ListOrder.read("due", List.of("due", "number"));

        assertThat(order.toggled("due")).hasToString("-due");
        assertThat(order.toggled("due").toggled("due")).hasToString("due");
        assertThat(order.toggled("number")).hasToString("number");
        assertThat(ListOrder.read("subject", List.of("due"))).isNull();
    }

    @Test
    void the_pager_names_the_first_the_last_and_those_around() {
        Pager pager = new Pager(10, 50, 1000, true);

        assertThat(pager.pages()).containsExactly(1, 8, 9, 10, 11, 12, 20);
        assertThat(pager.from()).isEqualTo(451);
        assertThat(new Pager(2, 50, 60, false).until()).isEqualTo(60);
        assertThat(new Pager(1, 50, 0, false).last()).isEqualTo(1);
    }

    private static ListAddress read(Map<String, String[]> parameters) {
        return ListAddress.read("/list.xhtml", parameters, KNOWN);
    }
}
