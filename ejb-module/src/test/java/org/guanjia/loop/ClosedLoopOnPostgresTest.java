package org.guanjia.loop;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.state.ActionChain;
import org.guanjia.shared.DatabaseEngine;
import org.guanjia.shared.TestDatabase;

/** {@link ClosedLoopWalks} on PostgreSQL. */
class ClosedLoopOnPostgresTest extends ClosedLoopWalks {

    private static House house;

    @BeforeContainer
    static void build() {
        house = new House(TestDatabase.on(DatabaseEngine.POSTGRESQL));
    }

    @AfterContainer
    static void leave() {
        house.database().drop();
    }

    @Override
    House house() {
        return house;
    }

    @Property(tries = 8)
    void nothing_closes_early_and_nothing_is_lost_or_doubled(@ForAll("walks") ActionChain<Walk> walk) {
        go(walk);
    }

    @Property(tries = 1000)
    @Tag("long")
    void nor_in_a_long_run(@ForAll("walks") ActionChain<Walk> walk) {
        go(walk);
    }
}
