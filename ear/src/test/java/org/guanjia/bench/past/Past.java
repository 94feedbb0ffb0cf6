package org.guanjia.bench.past;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.sql.DataSource;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.ClockState;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.TargetState;
import org.guanjia.calendar.model.ClockLink;
import org.guanjia.delivery.DeadLetterStatus;
import org.guanjia.delivery.Flow;
import org.guanjia.it.Engine;

/**
 * Three years of requests in four estates, the first of which has half of all: a few hundred open, the rest over, with three
 * times the tasks. The same seed, size and moment make the same rows. For a schema that the migrations have made and that
 * nobody has written to.
 */
public final class Past {

    /** The estates' codes; the first is the largest. */
    public static final List<String> TOWNS = List.of("YQ01", "YQ02", "YQ03", "YQ04");

    private static final int[] EIGHTHS = {4, 2, 1, 1};
    private static final int ALL_EIGHTHS = 8;
    private static final Duration REACH = Duration.ofDays(3 * 365);
    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final Duration OPEN_REACH = Duration.ofHours(60);
    private static final int MOST_OPEN = 400;
    private static final int OPEN_SHARE = 10;
    private static final int REQUESTS_OF_A_HOME = 250;
    private static final int FEWEST_HOMES = 60;
    private static final int MOST_HOMES = 2_000;
    private static final int DEAD_LETTERS = 300;

    private final DataSource database;
    private final Engine engine;
    private final long seed;
    private final Instant now;

    /**
     * A past that is to be written.
     *
     * @param seed of everything that is drawn by lot
     * @param now when it ends
     */
    public Past(DataSource database, Engine engine, long seed, Instant now) {
        this.database = database;
        this.engine = engine;
        this.seed = seed;
        this.now = now;
    }

    /** The account of whoever is the first of a role in an estate: butler, manager, operator, engineering, engineering-head. */
    public static String account(String town, String role) {
        return new Town(town, LocalDate.EPOCH).account(role);
    }

    /** Fills the database with so many requests. */
    public void fill(int requests) {
        List<UUID> items = items();
        new Guards(database, engine).around(() -> {
            try (Rows rows = rows()) {
                write(requests, items, rows);
            }
        });
    }

    private Rows rows() {
        return engine == Engine.POSTGRESQL ? new CopiedRows(database) : new BatchedRows(database);
    }

    private void write(int requests, List<UUID> items, Rows rows) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Town> towns = towns(requests, rows, random);
        Chronicle chronicle = new Chronicle(rows, items, now);
        int open = Math.min(MOST_OPEN, requests / OPEN_SHARE);
        int over = requests - open;
        Instant openFrom = now.minus(OPEN_REACH);
        Duration each = REACH.dividedBy(over);
        for (int i = 0; i < over; i++) {
            chronicle.over(any(towns, random), openFrom.minus(each.multipliedBy(over - i)), random);
        }
        for (int i = 0; i < open; i++) {
            chronicle.open(
                    any(towns, random), openFrom.plus(OPEN_REACH.multipliedBy(i).dividedBy(open)), random);
        }
        chronicle.end();
        deadLetters(towns.get(0), rows, random);
    }

    private List<Town> towns(int requests, Rows rows, SplittableRandom random) {
        List<Town> towns = new ArrayList<>();
        for (int i = 0; i < TOWNS.size(); i++) {
            Town town = new Town(TOWNS.get(i), LocalDate.ofInstant(now, ZoneOffset.UTC));
            int share = requests / ALL_EIGHTHS * EIGHTHS[i];
            town.build(Math.max(FEWEST_HOMES, Math.min(MOST_HOMES, share / REQUESTS_OF_A_HOME)), rows, random);
            towns.add(town);
        }
        return towns;
    }

    private static Town any(List<Town> towns, SplittableRandom random) {
        int eighth = random.nextInt(ALL_EIGHTHS);
        for (int i = 0; i < EIGHTHS.length; i++) {
            eighth -= EIGHTHS[i];
            if (eighth < 0) {
                return towns.get(i);
            }
        }
        throw new IllegalStateException();
    }

    /** Most were seen to long ago. */
    private void deadLetters(Town town, Rows rows, SplittableRandom random) {
        for (int i = 0; i < DEAD_LETTERS; i++) {
            Instant at = now.minus(Duration.ofHours(i));
            rows.add(
                    Table.DEAD_LETTER,
                    BenchIds.at(at, random),
                    BenchIds.at(at, random),
                    Flow.FEEDBACK,
                    "guanjia.feedback",
                    town.id(),
                    null,
                    "{}",
                    "delivery.reason.breaksSchema",
                    "/",
                    at,
                    1,
                    i % 10 == 0 ? DeadLetterStatus.NEW : DeadLetterStatus.DISCARDED,
                    0);
        }
    }

    /** Adds clocks that run, of things that nobody else knows, none due yet: what the scan for what is due has to look through. */
    public void addRunningClocks(int clocks) {
        SplittableRandom random = new SplittableRandom(seed);
        UUID estate = new Town(TOWNS.get(0), LocalDate.ofInstant(now, ZoneOffset.UTC)).id();
        Duration each = REACH.dividedBy(clocks);
        try (Rows rows = rows()) {
            for (int i = 0; i < clocks; i++) {
                Instant from = now.minus(each.multipliedBy(i + 1L));
                UUID owner = BenchIds.at(from, random);
                rows.add(
                        Table.CLOCK_LINK,
                        ClockKind.REQUEST,
                        owner,
                        from,
                        ClockLink.OPEN,
                        null,
                        estate,
                        ClockState.RUNNING,
                        0);
                rows.add(
                        Table.CLOCK_TARGET,
                        owner,
                        ClockKind.REQUEST,
                        Milestone.DONE,
                        estate,
                        null,
                        null,
                        from,
                        TargetState.RUNNING,
                        from.plus(REACH).plus(ONE_DAY),
                        null,
                        null,
                        0);
            }
        }
    }

    private List<UUID> items() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from service_item order by code")) {
            List<UUID> items = new ArrayList<>();
            while (rows.next()) {
                items.add(rows.getObject(1, UUID.class));
            }
            return items;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
