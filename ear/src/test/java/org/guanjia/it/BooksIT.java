package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanjia.it.ActingStaff.plan;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.guanjia.chaos.Books;
import org.guanjia.request.RequestStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The count with which chaos and cluster end can fail: somebody meddles with a request that came to its end, and it says so. */
class BooksIT extends GuanjiaIT {

    @Inject
    private ActingStaff staff;

    private final UUID request = UUID.randomUUID();
    private Books books;
    private long doubledBefore;
    private long closedEarlyBefore;

    @BeforeEach
    void a_request_comes_to_its_end() throws Exception {
        books = new Books(database());
        TestEstate estate = TestEstate.somewhere().in(database());
        UUID cleaning = UUID.randomUUID();
        UUID repair = UUID.randomUUID();
        staff.take(estate, request, plan(cleaning, estate.cleaning()), plan(repair, estate.engineering()));
        patiently(() -> staff.task(estate, request, cleaning).receivedAt() != null
                && staff.task(estate, request, repair).receivedAt() != null);
        staff.work(estate.cleaner(), cleaning);
        staff.work(estate.engineer(), repair);
        patiently(() -> staff.request(estate, request).row().status() == RequestStatus.FED_BACK);
        staff.confirm(estate, request);
        staff.onRequest(estate, UUID.randomUUID(), request, (desk, on) -> desk.close(on, null));
        doubledBefore = doubled();
        closedEarlyBefore = books.closedEarly();
    }

    @Test
    void what_came_to_its_end_is_whole() {
        assertThat(books.lost(Set.of(request))).isZero();
    }

    @Test
    void what_nobody_knows_is_lost() {
        assertThat(books.lost(Set.of(request, UUID.randomUUID()))).isEqualTo(1);
    }

    @Test
    void what_misses_a_fact_is_lost() {
        change("update timeline_entry set fact = 'request.put away' where origin_id = ? and fact = 'request.closed'");

        assertThat(books.lost(Set.of(request))).isEqualTo(1);
    }

    @Test
    void a_fact_that_is_there_twice_is_doubled() {
        change("update timeline_entry set fact = 'task.started' where origin_id = ? and fact = 'task.accepted'");

        assertThat(doubled() - doubledBefore).as("one for each task").isEqualTo(2);
    }

    @Test
    void a_request_that_nobody_began_is_doubled() {
        Set<UUID> others = requests();
        others.remove(request);

        assertThat(books.doubled(others) - doubledBefore).isEqualTo(1);
    }

    @Test
    void what_the_owner_confirmed_before_the_feedback_is_closed_early() {
        change("update request set confirmed_at = submitted_at where id = ?");

        assertThat(books.closedEarly() - closedEarlyBefore).isEqualTo(1);
    }

    private void change(String sql) {
        assertThat(database().update(sql, request)).isPositive();
    }

    private long doubled() {
        return books.doubled(requests());
    }

    private Set<UUID> requests() {
        return database().texts("select cast(id as varchar) from request").stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private static void patiently(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().until(condition);
    }
}
