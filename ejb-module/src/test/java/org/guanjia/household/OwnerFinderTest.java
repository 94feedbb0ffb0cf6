package org.guanjia.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.guanjia.estate.ChangeUnit;
import org.guanjia.estate.UnitRenamed;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnerFinderTest extends HouseholdFixture {

    private final OwnerFinder finder = finderFor(butler);
    private UUID six;
    private UUID shens;

    @BeforeEach
    void threeHouseholds() {
        anEstate();
        six = aUnit("LY-06", "澜苑 06 号", "Lanyuan 06");
        shens = aHousehold(
                six,
                "澜A·6S027",
                owner("沈", "一舟", Salutation.MR, "199 0000 4417"),
                person("王", "伟", Salutation.MRS, PersonRole.MEMBER, null));
        aHousehold(
                aUnit("TG-2-0603", "汀阁 2-0603", "Tingge 2-0603"), null, owner("宋", "重", Salutation.MR, "19900002260"));
        aHousehold(
                aUnit("YT-3-06", "屿台 3-06", "Yutai 3-06"), "沪B·88888", owner("单", "小玲", Salutation.MS, "19911112260"));
    }

    @Test
    void a_hit_tells_who_where_and_when_not_to_call() {
        OwnerHit hit = find("沈").get(0);

        assertThat(hit.unitId()).isEqualTo(six);
        assertThat(hit.householdId()).isEqualTo(shens);
        assertThat(hit.unitLabelZh()).isEqualTo("澜苑 06 号");
        assertThat(hit.unitLabelEn()).isEqualTo("Lanyuan 06");
        assertThat(hit.person().familyName()).isEqualTo("沈");
        assertThat(hit.person().latinFamilyName()).isEqualTo("Shen");
        assertThat(hit.person().maskedPhone()).isEqualTo("199 •••• 4417");
        assertThat(hit.quietWindows()).hasSize(1);
    }

    @Test
    void one_character_of_a_name_is_enough_wherever_it_stands() {
        assertThat(names("沈")).containsExactly("沈一舟");
        assertThat(names("舟")).containsExactly("沈一舟");
        assertThat(names("伟")).containsExactly("王伟");
        assertThat(names("王伟")).containsExactly("王伟");
        assertThat(names("沈先生")).containsExactly("沈一舟");
    }

    @Test
    void two_letters_of_pinyin_are_enough() {
        assertThat(names("sh")).containsExactlyInAnyOrder("沈一舟", "单小玲");
        assertThat(names("SYZ")).containsExactly("沈一舟");
        assertThat(names("wangwei")).containsExactly("王伟");
        assertThat(names("ww")).containsExactly("王伟");
        assertThat(names("xiaoling")).containsExactly("单小玲");
        assertThat(names("danxiao")).containsExactly("单小玲");
        assertThat(names("songzhong")).containsExactly("宋重");
        assertThat(names("songchong")).containsExactly("宋重");
    }

    @Test
    void whose_family_name_begins_so_comes_before_those_whose_given_name_does() {
        aHousehold(aUnit("YT-3-07", "屿台 3-07", "Yutai 3-07"), null, owner("魏", "小玲", Salutation.MS, "19900003371"));

        assertThat(names("we")).containsExactly("魏小玲", "王伟");
        assertThat(names("wei")).containsExactly("魏小玲", "王伟");
        assertThat(inTransaction(() -> finder.find(estateId, "wei", 1)))
                .extracting(hit -> hit.person().familyName())
                .containsExactly("魏");
    }

    @Test
    void a_phone_is_found_by_its_last_four_digits_or_whole() {
        assertThat(names("4417")).containsExactly("沈一舟");
        assertThat(names("2260")).containsExactlyInAnyOrder("宋重", "单小玲");
        assertThat(names("19911112260")).containsExactly("单小玲");
        assertThat(names("+86 199-1111-2260")).containsExactly("单小玲");
        assertThat(names("199 1111 2260")).containsExactly("单小玲");
        assertThat(names("19922222260")).isEmpty();
        assertThat(names("1990")).as("the beginning of a number says nothing").isEmpty();
    }

    @Test
    void a_unit_is_found_by_label_code_or_number() {
        assertThat(names("06")).containsExactlyInAnyOrder("沈一舟", "宋重", "单小玲");
        for (String query : List.of("澜苑06", "澜苑 06 号", "澜苑6", "ly06", "LY-06", "lanyuan06", "Lanyuan 06", "０６号")) {
            assertThat(names(query)).as(query).containsExactly("沈一舟");
        }
        assertThat(names("0603")).containsExactly("宋重");
        assertThat(names("2-0603")).containsExactly("宋重");
        assertThat(names("汀阁")).containsExactly("宋重");
    }

    @Test
    void a_plate_is_found_whole_without_its_region_and_by_its_tail() {
        for (String query : List.of("澜A·6S027", "澜a6s027", "A6S027", "6s027", "S027", "027")) {
            assertThat(names(query)).as(query).containsExactly("沈一舟");
        }
    }

    @Test
    void several_words_must_all_fit() {
        assertThat(names("沈 06")).containsExactly("沈一舟");
        assertThat(names("06 沈")).containsExactly("沈一舟");
        assertThat(names("沈06")).containsExactly("沈一舟");
        assertThat(names("王 澜苑")).containsExactly("王伟");
        assertThat(names("宋 2260")).containsExactly("宋重");
        assertThat(names("宋 澜苑")).isEmpty();
    }

    @Test
    void what_says_too_little_or_means_nothing_finds_nobody() {
        for (String query : List.of(
                "",
                " ",
                "s",
                "6",
                "%",
                "_",
                "%%",
                "*",
                "'",
                "\\",
                "\u0000",
                "先生",
                "沈%",
                "ｓ",
                "😀",
                "沈\u0000\uD800",
                "x".repeat(5000),
                "🀄 ".repeat(100),
                "' or 1=1 --",
                "没有此人",
                "9999")) {
            assertThat(names(query)).as(query).isSubsetOf("沈一舟");
        }
        assertThat(names("%")).isEmpty();
        assertThat(names("王_")).containsExactly("王伟");
    }

    @Test
    void no_more_are_shown_than_were_asked_for() {
        assertThat(inTransaction(() -> finder.find(estateId, "06", 2))).hasSize(2);
    }

    @Test
    void other_estates_are_neither_searched_nor_shown() {
        TestCaller stranger = TestCaller.of(Ids.next(), Roles.BUTLER);

        assertThatThrownBy(() -> inTransaction(() -> finderFor(stranger).find(estateId, "沈", 10)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_changes_is_found_by_its_new_words_alone() {
        UUID personId = find("沈").get(0).person().id();
        NewPerson renamed = new NewPerson(
                personId, "申", "一舟", null, null, Salutation.MR, PersonRole.OWNER, null, List.of("zh"), "19900009999");

        inTransaction(() -> desk.keep(new KeepPerson(Ids.next(), shens, version(), renamed)));
        assertThat(names("沈")).isEmpty();
        assertThat(names("4417")).isEmpty();
        assertThat(names("申")).containsExactly("申一舟");
        assertThat(names("9999")).containsExactly("申一舟");

        inTransaction(() -> {
            office.change(new ChangeUnit(
                    Ids.next(), six, 0, "LY-66", "澜苑 66 号", "Lanyuan 66", new BigDecimal("412"), MOVED_IN));
            upkeep.onUnitRenamed(new UnitRenamed(six));
        });
        assertThat(names("澜苑06")).isEmpty();
        assertThat(names("澜苑66")).containsExactly("申一舟");

        inTransaction(() -> desk.moveOut(new MoveOut(Ids.next(), shens, version(), LocalDate.parse("2026-05-01"))));
        assertThat(names("申")).isEmpty();
    }

    @Test
    void a_prefix_is_a_range_of_the_index_among_a_hundred_thousand_tokens() {
        sql(
                """
                insert into finder_token (household_id, token, estate_id)
                select cast(?1 as uuid), cast(%s as bytea), cast(?2 as uuid) from %s""".formatted(
                        engine().name().equals("H2") ? "stringtoutf8('w' || x)" : "convert_to('w' || x, 'UTF8')",
                        engine().name().equals("H2")
                                ? "system_range(1, 100000) as r(x)"
                                : "generate_series(1, 100000) as r(x)"),
                shens.toString(),
                estateId.toString());
        sql("analyze");

        String plan = String.join(
                "\n",
                rows(
                                """
                                explain select t.household_id from finder_token t
                                where t.estate_id = ?1 and t.token >= ?2 and t.token < ?3
                                and exists (select 1 from finder_token o where o.household_id = t.household_id
                                and o.token >= ?4 and o.token < ?5)
                                order by t.estate_id, t.token, t.household_id""",
                                estateId,
                                new byte[] {'w', 'a'},
                                new byte[] {'w', 'a', -1},
                                new byte[] {'w', '9'},
                                new byte[] {'w', '9', -1})
                        .stream()
                        .map(Object::toString)
                        .toList());

        assertThat(plan).containsIgnoringCase("finder_token_prefix").doesNotContainIgnoringCase("seq scan");
        assertThat(names("wangwei")).containsExactly("王伟");
    }

    @Test
    void seeded_noise_never_fails() {
        Random noise = new Random(20260518);
        for (int i = 0; i < 300; i++) {
            StringBuilder query = new StringBuilder();
            noise.ints(noise.nextInt(12), 0, 0x2FFFF)
                    .filter(Character::isDefined)
                    .forEach(query::appendCodePoint);

            assertThat(find(query.toString())).isNotNull();
        }
    }

    private List<OwnerHit> find(String query) {
        return inTransaction(() -> finder.find(estateId, query, 10));
    }

    private List<String> names(String query) {
        return find(query).stream()
                .map(OwnerHit::person)
                .map(person -> person.familyName() + person.givenName())
                .toList();
    }

    private long version() {
        return board.household(shens).version();
    }
}
