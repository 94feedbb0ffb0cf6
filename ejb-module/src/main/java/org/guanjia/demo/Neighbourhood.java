package org.guanjia.demo;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.guanjia.demo.Neighbours.Neighbour;
import org.guanjia.household.NewPerson;
import org.guanjia.household.PersonRole;
import org.guanjia.household.Preference;
import org.guanjia.household.PreferenceKind;
import org.guanjia.household.QuietWindow;
import org.guanjia.household.Salutation;
import org.guanjia.household.Vehicle;

/**
 * Who lives on the demonstration estates: some households that are written out, all others made up of lists, the same each
 * time.
 */
final class Neighbourhood {

    private static final long SEED = 20200912;
    private static final int FIRST_PHONE = 9100;

    private static final Map<String, Neighbours> WRITTEN_OUT =
            DemoFiles.list("households.json", Neighbours.class).stream().collect(toMap(Neighbours::unit, identity()));
    private static final Map<String, List<String>> LISTS = DemoFiles.lines("names.txt")
            .map(line -> line.split(",", 2))
            .collect(toMap(line -> line[0], Neighbourhood::list));

    /** Everybody, by home. */
    static final Map<Home, Neighbours> NEIGHBOURS = new Neighbourhood(new Random(SEED)).all();

    private final Random random;
    private int phone = FIRST_PHONE;

    private Neighbourhood(Random random) {
        this.random = random;
    }

    /** Who asks for something in this home. */
    static NewPerson contact(Home home) {
        return NEIGHBOURS.get(home).movingInto(home).people().get(0);
    }

    private Map<Home, Neighbours> all() {
        return SitePlan.HOMES.stream()
                .filter(Home::isLivedIn)
                .collect(toMap(identity(), home -> WRITTEN_OUT.getOrDefault(home.code(), household())));
    }

    private Neighbours household() {
        boolean man = random.nextBoolean();
        String family = any("families");
        List<Neighbour> people = new ArrayList<>();
        people.add(person(family, man, PersonRole.OWNER, oneIn(4) ? any("notes") : null));
        if (!oneIn(3)) {
            people.add(person(any("families"), !man, PersonRole.MEMBER, man ? "太太" : "先生"));
        }
        if (oneIn(9)) {
            people.add(person(any("families"), oneIn(2), PersonRole.TENANT, null));
        }
        return new Neighbours(
                null, null, any("access"), people, vehicles(), preferences(), oneIn(5) ? List.of(quiet()) : List.of());
    }

    private Neighbour person(String family, boolean man, PersonRole role, String note) {
        return new Neighbour(
                family,
                any(man ? "men" : "women"),
                null,
                null,
                man ? Salutation.MR : Salutation.MS,
                role,
                note,
                List.of("zh"),
                "1990000%04d".formatted(phone++ % 10000));
    }

    private List<Vehicle> vehicles() {
        return oneIn(4)
                ? List.of()
                : List.of(new Vehicle(
                        "澜A·%d%c%03d".formatted(random.nextInt(10), 'A' + random.nextInt(26), random.nextInt(1000)),
                        any("cars")));
    }

    private List<Preference> preferences() {
        return random.ints(0, LISTS.get("preferences").size())
                .distinct()
                .limit(random.nextInt(3))
                .mapToObj(LISTS.get("preferences")::get)
                .map(text -> text.split(":"))
                .map(text -> new Preference(PreferenceKind.valueOf(text[0]), text[1]))
                .toList();
    }

    private QuietWindow quiet() {
        return oneIn(2)
                ? new QuietWindow(LocalTime.of(12, 30), LocalTime.of(14, 0), "午休")
                : new QuietWindow(LocalTime.of(22, 0), LocalTime.of(8, 0), null);
    }

    private String any(String list) {
        List<String> choices = LISTS.get(list);
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private static List<String> list(String[] line) {
        return List.of(line[1].split(line[1].contains("|") ? "\\|" : " "));
    }
}
