package org.guanjia.demo;

import static org.guanjia.estate.PropertyFormat.DETACHED_VILLA;
import static org.guanjia.estate.PropertyFormat.HIGH_RISE;
import static org.guanjia.estate.PropertyFormat.LOW_RISE;
import static org.guanjia.estate.PropertyFormat.TOWN_HOUSE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.guanjia.demo.Home.Row;
import org.guanjia.estate.PropertyFormat;

/**
 * What stands where. 汀屿湾 (X): 澜苑 with villas, 屿台 with town houses in four rows, 汀阁 with six towers, 汀岸 with four low
 * houses. 栖云里 (Y): one row of town houses.
 */
final class SitePlan {

    static final String X = "X";
    static final String Y = "Y";
    static final UUID ESTATE_X = estate(X);
    static final UUID ESTATE_Y = estate(Y);

    static final List<Zone> ZONES = List.of(
            new Zone(X, "LY", "澜苑", "Lanyuan"),
            new Zone(X, "YT", "屿台", "Yutai"),
            new Zone(X, "TG", "汀阁", "Tingge"),
            new Zone(X, "TA", "汀岸", "Tingan"),
            new Zone(Y, "ZL", "竹里", "Zhuli"));

    static final LocalDate HANDOVER_X = LocalDate.of(2020, 9, 12);
    static final LocalDate HANDOVER_Y = LocalDate.of(2026, 6, 28);

    private static final int PERCENT_LIVED_IN = 86;

    /** Every home, by building. */
    static final List<Home> HOMES = homes();

    private SitePlan() {}

    static UUID estate(String code) {
        return DemoIds.of("estate", code);
    }

    private static List<Home> homes() {
        List<Home> homes = new ArrayList<>();
        houses(homes, new Row(X, "LY", "LY", "澜苑", "Lanyuan", DETACHED_VILLA), 14, "Henry", "Claire");
        for (int row = 1; row <= 4; row++) {
            Row houses = new Row(X, "YT", "YT-" + row, "屿台 " + row + " 区", "Yutai row " + row, TOWN_HOUSE);
            terrace(homes, houses, row, row <= 2 ? "Oliver" : "Ivy");
        }
        tower(homes, 2, "Grace");
        tower(homes, 3, "Hazel");
        tower(homes, 5, "Felix");
        tower(homes, 6, "Miles");
        tower(homes, 7, "Daisy");
        tower(homes, 8, "Arthur");
        for (int house = 1; house <= 4; house++) {
            Row low = new Row(X, "TA", "TA-" + house, "汀岸 " + house + " 幢", "Tingan " + house, LOW_RISE);
            storeys(homes, low, house, 5, 2, house <= 2 ? "Leo" : "Nora");
        }
        houses(homes, new Row(Y, "ZL", "ZL", "竹里", "Zhuli", TOWN_HOUSE), 24, "Iris", "Iris");
        return List.copyOf(homes);
    }

    private static void houses(List<Home> homes, Row row, int count, String firstPost, String secondPost) {
        for (int number = 1; number <= count; number++) {
            homes.add(home(
                    row,
                    "%s-%02d".formatted(row.code(), number),
                    "%s %02d 号".formatted(row.nameZh(), number),
                    "%s %02d".formatted(row.nameEn(), number),
                    number * 2 <= count ? firstPost : secondPost,
                    number));
        }
    }

    private static void terrace(List<Home> homes, Row row, int group, String post) {
        for (int number = 1; number <= 12; number++) {
            String place = "%d-%02d".formatted(group, number);
            homes.add(home(row, "YT-" + place, "屿台 " + place, "Yutai " + place, post, number));
        }
    }

    private static void tower(List<Home> homes, int number, String post) {
        Row tower = new Row(X, "TG", "TG-" + number, "汀阁 " + number + " 幢", "Tingge " + number, HIGH_RISE);
        storeys(homes, tower, number, 11, 4, post);
    }

    private static void storeys(List<Home> homes, Row row, int number, int storeys, int doors, String post) {
        Zone zone = ZONES.stream()
                .filter(each -> each.code().equals(row.zone()))
                .findFirst()
                .orElseThrow();
        for (int storey = 1; storey <= storeys; storey++) {
            for (int door = 1; door <= doors; door++) {
                String place = "%d-%02d%02d".formatted(number, storey, door);
                homes.add(home(
                        row,
                        row.zone() + '-' + place,
                        zone.nameZh() + ' ' + place,
                        zone.nameEn() + ' ' + place,
                        post,
                        door));
            }
        }
    }

    private static Home home(Row row, String code, String labelZh, String labelEn, String post, int variant) {
        return new Home(row, code, labelZh, labelEn, area(row.format(), variant), movedIn(row.estate(), code), post);
    }

    /** The same for a code each time. Villas are all lived in. */
    private static LocalDate movedIn(String estate, String code) {
        Random chance = new Random(code.hashCode());
        if (!code.startsWith("LY-") && chance.nextInt(100) >= PERCENT_LIVED_IN) {
            return null;
        }
        return estate.equals(X) ? HANDOVER_X.plusDays(chance.nextInt(1500)) : HANDOVER_Y.plusDays(chance.nextInt(100));
    }

    private static BigDecimal area(PropertyFormat format, int variant) {
        return switch (format) {
            case DETACHED_VILLA -> BigDecimal.valueOf(380L + 16L * (variant % 5));
            case TOWN_HOUSE -> BigDecimal.valueOf(226L + 12L * (variant % 4));
            case LOW_RISE, MULTI_STOREY -> BigDecimal.valueOf(158L + 14L * (variant % 2));
            case HIGH_RISE -> BigDecimal.valueOf(128L + 18L * (variant % 4));
        };
    }

    /** A part of an estate. */
    record Zone(String estate, String code, String nameZh, String nameEn) {

        UUID id() {
            return DemoIds.of("zone", estate + '/' + code);
        }
    }
}
