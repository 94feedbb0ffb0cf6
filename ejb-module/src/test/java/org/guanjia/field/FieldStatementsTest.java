package org.guanjia.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.guanjia.shared.PageRequest;
import org.guanjia.shared.Roles;
import org.junit.jupiter.api.Test;

/** What a department reads takes as many SQL statements with four times the work orders: no query stands in a loop. */
class FieldStatementsTest extends FieldDatabaseTest {

    private static final int FEW = 3;

    private final FieldBoard board = boardOf(caller(heChuan, engineering, Roles.DEPARTMENT_HEAD));

    @Test
    void the_board_takes_ten() {
        assertAlwaysTakes(10, () -> {
            BoardView view = board.board(estate, engineering, NINE, false, null);
            assertThat(view.lanes()).anySatisfy(lane -> assertThat(lane.cards()).hasSizeGreaterThanOrEqualTo(FEW));
        });
    }

    @Test
    void a_tab_takes_two() {
        WorkOrderQuery doing = new WorkOrderQuery(WorkOrderTab.DOING, NINE, null, null);

        assertAlwaysTakes(2, () -> assertThat(board.tasks(estate, engineering, doing, PageRequest.first(50))
                        .rows())
                .hasSizeGreaterThanOrEqualTo(FEW));
    }

    @Test
    void what_each_has_in_hand_takes_two() {
        assertAlwaysTakes(2, () -> assertThat(board.load(estate, engineering)).isNotEmpty());
    }

    private void assertAlwaysTakes(long statements, Runnable reading) {
        moreAreStarted(FEW);
        assertThat(statementsOf(reading)).isEqualTo(statements);
        moreAreStarted(3 * FEW);
        assertThat(statementsOf(reading)).isEqualTo(statements);
    }

    private void moreAreStarted(int count) {
        IntStream.range(0, count).forEach(i -> {
            UUID id = received(engineering);
            inTransaction(
                    () -> deskOf(fieldStaff(i % 2 == 0 ? qinLang : heChuan)).start(act(id)));
        });
    }
}
