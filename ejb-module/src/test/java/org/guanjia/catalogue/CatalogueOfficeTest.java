package org.guanjia.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.catalogue.ServiceItemFixture.aRepair;
import static org.guanjia.catalogue.ServiceItemFixture.step;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.catalogue.persistence.JpaServiceItems;
import org.guanjia.form.Forms;
import org.guanjia.form.persistence.JpaFormCollection;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Money;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogueOfficeTest extends DatabaseTest {

    private CatalogueOffice office;
    private Catalogue catalogue;

    @BeforeEach
    void wire() {
        JpaServiceItems items = wired(new JpaServiceItems());
        catalogue = wired(new Catalogue(), items);
        office = wired(
                new CatalogueOffice(),
                items,
                wired(new Forms(), wired(new JpaFormCollection())),
                wired(new CommandLog()),
                new FixedClock(Instant.parse("2026-05-18T02:24:00Z")));
    }

    @Test
    void a_created_service_can_be_asked_for_with_its_steps_in_order() {
        UUID id = create("repair.roof", aRepair(step(2, 1), step(1)));

        ServiceItemView item = item(id);
        assertThat(item.steps()).containsExactly(step(1), step(2, 1));
        assertThat(item.targets()).isEqualTo(new Targets(20, null, 480));
        assertThat(item.price()).isNull();
        assertThat(active("屋面")).containsExactly(item);
    }

    @Test
    void a_double_click_creates_once_and_a_code_serves_once() {
        UUID id = create("repair.roof", aRepair());
        inTransaction(() -> office.create(new CreateServiceItem(id, "repair.roof", aRepair())));

        assertThatThrownBy(() -> create("repair.roof", aRepair()))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> {
                    assertThat(violation.field()).isEqualTo("code");
                    assertThat(violation.messageKey()).isEqualTo("catalogue.codeTaken");
                });
        assertThat(active("屋面")).hasSize(1);
    }

    @Test
    void steps_price_and_targets_change_for_who_saw_them() {
        UUID id = create("repair.roof", aRepair(step(1), step(2)));
        Money price = new Money(new BigDecimal("88.50"));
        ServiceItemDetails fixed = ServiceItemFixture.with(ServiceGroup.PAID, null, Pricing.FIXED, price);

        inTransaction(() -> office.change(new ChangeServiceItem(Ids.next(), id, item(id).version(), fixed)));

        ServiceItemView changed = item(id);
        assertThat(changed.steps()).containsExactly(step(1));
        assertThat(changed.price()).isEqualTo(price);
        assertThat(changed.version()).isPositive();
        assertThatThrownBy(
                        () -> inTransaction(() -> office.change(new ChangeServiceItem(Ids.next(), id, 0, aRepair()))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void changing_the_steps_alone_makes_a_new_version() {
        UUID id = create("repair.roof", aRepair(step(1)));

        inTransaction(() -> office.change(new ChangeServiceItem(Ids.next(), id, 0, aRepair(step(1), step(2, 1)))));

        assertThat(item(id).version()).isEqualTo(1);
        assertThat(item(id).steps()).hasSize(2);
    }

    @Test
    void a_service_switched_off_is_not_offered_but_stays_readable() {
        UUID id = create("repair.roof", aRepair());

        inTransaction(() -> office.switchTo(new SwitchServiceItem(Ids.next(), id, 0, false)));

        assertThat(active("屋面")).isEmpty();
        assertThat(item(id).active()).isFalse();
        inTransaction(() -> office.switchTo(new SwitchServiceItem(Ids.next(), id, 1, true)));
        assertThat(active("屋面")).hasSize(1);
    }

    @Test
    void a_form_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> create("repair.roof", ServiceItemFixture.asking("no.such")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> {
                    assertThat(violation.field()).isEqualTo("intakeForm");
                    assertThat(violation.messageKey()).isEqualTo("catalogue.formUnknown");
                });
    }

    @Test
    void a_search_takes_wildcards_as_they_stand_and_either_language() {
        create("repair.roof", aRepair());

        assertThat(active("100%")).extracting(ServiceItemView::code).containsExactly("repair.roof");
        assertThat(active("%")).extracting(ServiceItemView::code).containsExactly("repair.roof");
        assertThat(active("_")).isEmpty();
        assertThat(active("!")).isEmpty();
        assertThat(active("ROOF")).hasSize(1);
        assertThat(active("ro\u0000of")).hasSize(1);
        assertThat(active("  ")).hasSizeGreaterThan(40);
        assertThat(inTransaction(() -> catalogue.active("渗水", ServiceGroup.CARE, null)))
                .isEmpty();
        assertThat(inTransaction(() -> catalogue.active(null, ServiceGroup.HOUSEHOLD_ERRAND, ConciergeVerb.BUY)))
                .extracting(ServiceItemView::nameZh)
                .containsExactly("代买东西", "代买药品");
    }

    @Test
    void the_list_comes_in_pages_and_sorts_by_its_own_keys_only() {
        PageRequest second = new PageRequest(10, 10, "code", true);

        Page<ServiceItemRow> page = inTransaction(() -> office.list(ServiceItemFilter.ALL, second));

        assertThat(page.rows()).hasSize(10).isSortedAccordingTo((a, b) -> b.code()
                .compareTo(a.code()));
        assertThat(page.count()).isEqualTo(43);
        assertThatThrownBy(() -> inTransaction(() -> office.list(
                        ServiceItemFilter.ALL, new PageRequest(0, 10, "code; drop table service_item", false))))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void what_was_asked_for_is_named_even_when_switched_off() {
        UUID id = create("repair.roof", aRepair());
        inTransaction(() -> office.switchTo(new SwitchServiceItem(Ids.next(), id, 0, false)));

        Map<UUID, ServiceItemRow> named = inTransaction(() -> catalogue.named(List.of(id, Ids.next())));

        assertThat(named).containsOnlyKeys(id);
        assertThat(named.get(id).nameZh()).isEqualTo("屋面维修");
    }

    @Test
    void an_unknown_service_is_not_found() {
        assertThatThrownBy(() -> item(Ids.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> office.show(Ids.next()))).isInstanceOf(NotFound.class);
    }

    private UUID create(String code, ServiceItemDetails details) {
        UUID id = Ids.next();
        inTransaction(() -> office.create(new CreateServiceItem(id, code, details)));
        return id;
    }

    private ServiceItemView item(UUID id) {
        return inTransaction(() -> catalogue.item(id));
    }

    private List<ServiceItemView> active(String query) {
        return inTransaction(() -> catalogue.active(query, null, null));
    }
}
