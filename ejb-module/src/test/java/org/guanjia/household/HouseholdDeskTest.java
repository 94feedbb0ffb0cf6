package org.guanjia.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HouseholdDeskTest extends HouseholdFixture {

    private final NewPerson shen = owner("沈", "一舟", Salutation.MR, "199 0000 4417");
    private final Households households = wired(new Households(), register);
    private UUID six;
    private UUID shens;

    @BeforeEach
    void theShensLiveInSix() {
        anEstate();
        six = aUnit("LY-06", "澜苑 06 号", "Lanyuan 06");
        shens = aHousehold(
                six,
                "澜A·6S027",
                shen,
                new NewPerson(Ids.next(), "沈", null, null, null, null, PersonRole.MEMBER, "女儿 9 岁", List.of(), null));
    }

    @Test
    void a_household_is_read_as_it_moved_in() {
        HouseholdView view = inTransaction(() -> board.ofUnit(six)).orElseThrow();

        assertThat(view)
                .isEqualTo(new HouseholdView(
                        shens,
                        estateId,
                        six,
                        MOVED_IN,
                        null,
                        "当面称“先生”",
                        "须本人在家，不用备用钥匙",
                        view.people(),
                        List.of(new Vehicle("澜A·6S027", "黑色")),
                        List.of(
                                new Preference(PreferenceKind.ENTRY, "入户人员穿鞋套"),
                                new Preference(PreferenceKind.CONTACT, "喜欢先收文字，再接电话")),
                        List.of(new QuietWindow(LocalTime.of(12, 30), LocalTime.of(14, 0), "仅紧急可致电")),
                        0));
        assertThat(view.firstContact())
                .isEqualTo(new PersonView(
                        shen.id(),
                        "沈",
                        "一舟",
                        "Shen",
                        "Yizhou",
                        Salutation.MR,
                        PersonRole.OWNER,
                        null,
                        List.of("zh", "en"),
                        "199 •••• 4417"));
        assertThat(view.people()).extracting(PersonView::note).containsExactly(null, "女儿 9 岁");
    }

    @Test
    void other_contexts_get_households_and_people() {
        inTransaction(() -> {
            assertThat(households.ofUnit(six)).contains(households.household(shens));
            assertThat(households.ofUnit(Ids.next())).isEmpty();
            assertThat(households.ofPerson(shen.id())).contains(households.household(shens));
            assertThat(households.people(List.of(shen.id(), Ids.next()))).containsOnlyKeys(shen.id());
        });
    }

    @Test
    void a_unit_has_one_household_at_a_time() {
        NewPerson wang = owner("王", "伟", Salutation.MR, null);

        assertThatThrownBy(() -> aHousehold(six, null, wang))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("household.moveIn.unitTaken");
        inTransaction(() -> desk.moveOut(new MoveOut(Ids.next(), shens, 0, LocalDate.parse("2026-05-01"))));
        assertThat(inTransaction(() -> board.ofUnit(six))).isEmpty();
        UUID wangs = aHousehold(six, null, wang);
        assertThat(inTransaction(() -> board.ofUnit(six)).orElseThrow().id()).isEqualTo(wangs);
    }

    @Test
    void wishes_are_written_down_anew_and_a_stale_screen_is_told() {
        ChangeHousehold change = new ChangeHousehold(
                Ids.next(),
                shens,
                0,
                null,
                "可用备用钥匙",
                List.of(),
                List.of(new Preference(PreferenceKind.FOOD, "不吃香菜")),
                List.of(new QuietWindow(LocalTime.of(22, 0), LocalTime.of(7, 30), null)));
        inTransaction(() -> desk.change(change));
        inTransaction(() -> desk.change(change));

        HouseholdView view = inTransaction(() -> board.household(shens));
        assertThat(view.accessWords()).isEqualTo("可用备用钥匙");
        assertThat(view.vehicles()).isEmpty();
        assertThat(view.preferences()).containsExactly(new Preference(PreferenceKind.FOOD, "不吃香菜"));
        assertThat(view.quietWindows()).hasSize(1);
        assertThatThrownBy(() -> inTransaction(
                        () -> desk.moveOut(new MoveOut(Ids.next(), shens, 0, LocalDate.parse("2026-05-01")))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void correcting_one_person_is_seen_by_whoever_changes_the_household() {
        inTransaction(() -> desk.keep(new KeepPerson(Ids.next(), shens, 0, corrected("申", null))));

        HouseholdView view = inTransaction(() -> board.household(shens));
        assertThat(view.version()).isPositive();
        assertThat(view.firstContact().familyName()).isEqualTo("申");
        assertThat(view.firstContact().maskedPhone())
                .as("an unnamed phone stays")
                .isEqualTo("199 •••• 4417");
        assertThatThrownBy(() ->
                        inTransaction(() -> desk.keep(new KeepPerson(Ids.next(), shens, 0, corrected("深", null)))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_person_is_added_at_the_end() {
        inTransaction(() -> desk.keep(new KeepPerson(
                Ids.next(), shens, 0, person("周", "岚", Salutation.MS, PersonRole.STAFF, "19900001234"))));

        assertThat(inTransaction(() -> board.household(shens)).people())
                .extracting(PersonView::role)
                .containsExactly(PersonRole.OWNER, PersonRole.MEMBER, PersonRole.STAFF);
    }

    @Test
    void an_erased_person_leaves_no_words_behind() {
        inTransaction(() -> deskFor(butler).revealPhone(new RevealPhone(shen.id(), "沈先生来电中断，回拨", null)));

        inTransaction(() -> desk.erase(new ErasePerson(Ids.next(), shens, 0, shen.id())));

        PersonView erased = inTransaction(() -> board.household(shens)).firstContact();
        assertThat(erased)
                .isEqualTo(new PersonView(shen.id(), "", "", "", "", null, PersonRole.OWNER, null, List.of(), null));
        assertThat(inTransaction(() -> finderFor(butler).find(estateId, "一舟", 10)))
                .isEmpty();
        assertThat(rows("select reason from reveal_log")).singleElement().isNull();
    }

    @Test
    void a_revealed_phone_is_logged_with_its_reason_and_told_by_the_timeline() {
        Origin request = Origin.request(Ids.next());

        String phone = inTransaction(() -> desk.revealPhone(new RevealPhone(shen.id(), "工程师需要门口确认", request)));

        assertThat(phone).isEqualTo("19900004417");
        assertThat(rows(
                        "select reason from reveal_log where granted and person_id = ?1 and by_id = ?2",
                        shen.id(),
                        butler.actor().id()))
                .singleElement()
                .isEqualTo("工程师需要门口确认");
        assertThat(events.of(PhoneRevealed.class))
                .containsExactly(
                        new PhoneRevealed(request, shens, estateId, shen.id(), "工程师需要门口确认", butler.actor(), MORNING));
        assertThat(events.of(PhoneRevealed.class).get(0).details().values()).noneMatch(value -> value.contains("4417"));
    }

    @Test
    void a_reveal_outside_of_a_request_is_logged_and_told_by_the_timeline_of_the_home() {
        inTransaction(() -> desk.revealPhone(new RevealPhone(shen.id(), "回拨", null)));

        assertThat(rows("select id from reveal_log")).hasSize(1);
        assertThat(events.of(PhoneRevealed.class))
                .extracting(PhoneRevealed::about)
                .containsExactly(Origin.household(shens));
    }

    @Test
    void whoever_does_not_serve_the_owner_is_refused_and_the_attempt_is_logged() {
        for (TestCaller refused : List.of(
                TestCaller.of(Ids.next(), Roles.BUTLER),
                TestCaller.of(estateId, Roles.FIELD_STAFF),
                TestCaller.of(estateId, Roles.ADMINISTRATOR))) {
            // the real log has a transaction of its own; here a committing caller stands in for it
            inTransaction(
                    () -> assertThatThrownBy(() -> deskFor(refused).revealPhone(new RevealPhone(shen.id(), "好奇", null)))
                            .isInstanceOf(NotFound.class));
        }
        inTransaction(() -> assertThatThrownBy(() -> desk.revealPhone(new RevealPhone(Ids.next(), "猜的", null)))
                .isInstanceOf(NotFound.class));

        assertThat(rows("select granted from reveal_log")).hasSize(4).allMatch(Boolean.FALSE::equals);
    }

    @Test
    void what_lies_outside_the_callers_estates_is_not_found() {
        TestCaller stranger = new TestCaller(Actor.SYSTEM, Set.of(Roles.BUTLER), Set.of(), null);

        inTransaction(() -> {
            assertThatThrownBy(() -> boardFor(stranger).household(shens)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> boardFor(stranger).ofUnit(six)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> deskFor(stranger).erase(new ErasePerson(Ids.next(), shens, 0, shen.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> deskFor(stranger)
                            .moveIn(new MoveIn(
                                    Ids.next(), List.of(household(six, null, owner("王", "伟", Salutation.MR, null))))))
                    .isInstanceOf(NotFound.class);
        });
    }

    private NewPerson corrected(String familyName, String phone) {
        return new NewPerson(
                shen.id(), familyName, "一舟", null, null, Salutation.MR, PersonRole.OWNER, null, List.of("zh"), phone);
    }
}
