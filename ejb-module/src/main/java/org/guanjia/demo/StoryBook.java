package org.guanjia.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The stories that are played: the same each time, at times that are counted from the present. */
final class StoryBook {

    private static final long SEED = 20260518;
    private static final int DAYS = 365;
    private static final Duration LONGEST_TODAY = Duration.ofMinutes(150);
    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final int OPEN_MINUTES = 12 * 60;

    private static final List<String> TOLD = List.of("Henry", "Grace");

    private final Instant present;
    private final Random random;
    private final List<Home> homes = SitePlan.HOMES.stream()
            .filter(Home::isLivedIn)
            .filter(StoryBook::isPlayedOn)
            .toList();

    private final Set<Wish> takenToday = new HashSet<>();

    private StoryBook(Instant present, long seed) {
        this.present = present;
        this.random = new Random(seed);
    }

    /** What is under way, the posts of the documents first. */
    static List<Story> today(Instant present) {
        StoryBook book = new StoryBook(present, SEED);
        List<Story> stories = new ArrayList<>();
        for (Plot plot : Plot.open()) {
            for (int i = 0; i < plot.times(); i++) {
                Wish wish = book.wishOfToday(plot);
                Instant begins = present.minus(book.sinceTaken(plot));
                stories.add(book.story("today-" + plot + '-' + i, wish, plot, book.homeOfPost(i), begins));
            }
        }
        stories.addAll(book.besides());
        return stories;
    }

    /** What has ended, the latest first. */
    static List<Story> year(Instant present) {
        StoryBook book = new StoryBook(present, SEED + 1);
        List<Story> stories = new ArrayList<>();
        for (Plot plot : Plot.ended()) {
            for (int i = 0; i < plot.times(); i++) {
                Home home = book.any(book.homes);
                Wish wish = book.wish(plot);
                stories.add(book.story("year-" + plot + '-' + i, wish, plot, home, book.someTimeInTheYear(wish)));
            }
        }
        stories.sort((one, other) -> other.begins().compareTo(one.begins()));
        return stories;
    }

    /** The other estate has departments, but nobody there whose account is told. */
    private static boolean isPlayedOn(Home home) {
        return home.row().estate().equals(SitePlan.X);
    }

    /** A few at the other estate, so that there is something that others must not see. */
    private List<Story> besides() {
        List<Home> others = SitePlan.HOMES.stream()
                .filter(Home::isLivedIn)
                .filter(home -> !isPlayedOn(home))
                .toList();
        Wish wish = Wish.ALL.stream()
                .filter(each -> each.item().equals("concierge.fetch"))
                .findFirst()
                .orElseThrow();
        return List.of(
                new Story(
                        "besides-0", wish, others.get(0), Plot.OPEN_ACCEPTED, present.minus(minutes(20, 60)), present),
                new Story("besides-1", wish, others.get(1), Plot.OPEN_ORDERED, present.minus(minutes(2, 5)), present));
    }

    private Story story(String name, Wish wish, Plot plot, Home home, Instant begins) {
        Home asking =
                wish.fits(home) ? home : any(homes.stream().filter(wish::fits).toList());
        return new Story(name, wish, asking, plot, begins, present);
    }

    private Wish wish(Plot plot) {
        return any(Wish.ALL.stream().filter(plot::suits).toList());
    }

    /** One that can be done today, and that nobody else has while there are such. */
    private Wish wishOfToday(Plot plot) {
        List<Wish> suitable = Wish.ALL.stream()
                .filter(plot::suits)
                .filter(wish -> wish.length().compareTo(LONGEST_TODAY) <= 0)
                .toList();
        List<Wish> fresh =
                suitable.stream().filter(wish -> !takenToday.contains(wish)).toList();
        Wish wish = any(fresh.isEmpty() ? suitable : fresh);
        takenToday.add(wish);
        return wish;
    }

    /** The first of each plot is Henry's, the second Grace's: theirs are the accounts that the documents tell. */
    private Home homeOfPost(int turn) {
        return any(
                turn >= TOLD.size()
                        ? homes
                        : homes.stream()
                                .filter(home -> home.post().equals(TOLD.get(turn)))
                                .toList());
    }

    private Duration sinceTaken(Plot plot) {
        return switch (plot) {
            case OPEN_REFERRED, OPEN_ACCEPTED -> minutes(5, 50);
            case OPEN_ORDERED -> minutes(1, 6);
            case OPEN_TAKEN, OPEN_REFUSED -> minutes(25, 60);
            case OPEN_STARTED, OPEN_PAUSED, OPEN_HANDED_BACK, OPEN_WITHDRAWAL_ASKED -> minutes(60, 240);
            case OPEN_REMINDED, OPEN_AGAIN, OPEN_SENT_BACK -> minutes(1200, 2400);
            default -> minutes(200, 420);
        };
    }

    private Duration minutes(int least, int most) {
        return Duration.ofMinutes(least + random.nextInt(most - least));
    }

    /** Long enough ago to have ended. */
    private Instant someTimeInTheYear(Wish wish) {
        int least = 2 + (int) wish.length().toDays();
        LocalDate day = LocalDate.ofInstant(present, DemoEstate.ZONE).minusDays(least + random.nextInt(DAYS - least));
        return day.atTime(OPENING)
                .plusMinutes(random.nextInt(OPEN_MINUTES))
                .atZone(DemoEstate.ZONE)
                .toInstant()
                .plusSeconds(random.nextInt(60));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
