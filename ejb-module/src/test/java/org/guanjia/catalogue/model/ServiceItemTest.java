package org.guanjia.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.catalogue.ServiceItemFixture.aRepair;
import static org.guanjia.catalogue.ServiceItemFixture.step;

import java.math.BigDecimal;
import java.util.Set;
import org.guanjia.catalogue.ConciergeVerb;
import org.guanjia.catalogue.Pricing;
import org.guanjia.catalogue.ServiceGroup;
import org.guanjia.catalogue.ServiceItemDetails;
import org.guanjia.catalogue.ServiceItemFixture;
import org.guanjia.jms.Evidence;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Money;
import org.junit.jupiter.api.Test;

class ServiceItemTest {

    private static final Money PRICE = new Money(BigDecimal.TEN);

    @Test
    void a_new_service_can_be_asked_for() {
        assertThat(item(aRepair()).view().active()).isTrue();
    }

    @Test
    void evidence_is_what_any_step_has_to_bring() {
        ServiceItemDetails details = aRepair(step(1), step(2));

        assertThat(item(details).view().evidence()).isEqualTo(Set.of(Evidence.PHOTO));
    }

    @Test
    void a_price_belongs_to_a_fixed_price_only() {
        refused("catalogue.priceMissing", costing(ServiceGroup.REPAIR, Pricing.FIXED, null));
        refused("catalogue.priceNotWanted", costing(ServiceGroup.REPAIR, Pricing.FREE, PRICE));
        assertThat(item(costing(ServiceGroup.REPAIR, Pricing.FIXED, PRICE))
                        .view()
                        .price())
                .isEqualTo(PRICE);
    }

    @Test
    void a_free_errand_costs_nothing() {
        refused("catalogue.freeErrandCosts", costing(ServiceGroup.FREE_ERRAND, Pricing.FIXED, PRICE));
        refused("catalogue.freeErrandCosts", costing(ServiceGroup.FREE_ERRAND, Pricing.BY_AGREEMENT, null));
    }

    @Test
    void a_concierge_service_has_its_verb() {
        refused("catalogue.verbMissing", ServiceItemFixture.with(ServiceGroup.CONCIERGE, null, Pricing.FREE, null));
        assertThat(item(ServiceItemFixture.with(ServiceGroup.CONCIERGE, ConciergeVerb.BUY, Pricing.FREE, null))
                        .view()
                        .verb())
                .isEqualTo(ConciergeVerb.BUY);
    }

    @Test
    void steps_run_from_one_without_a_gap() {
        refused("catalogue.stepsOutOfOrder", aRepair(step(2)));
        refused("catalogue.stepsOutOfOrder", aRepair(step(1), step(3)));
        refused("catalogue.stepsOutOfOrder", aRepair(step(1), step(1)));
        assertThat(item(aRepair(step(2, 1), step(1))).view().steps()).containsExactly(step(1), step(2, 1));
    }

    @Test
    void a_step_waits_for_earlier_ones_only() {
        refused("catalogue.stepWaitsForLater", aRepair(step(1, 1)));
        refused("catalogue.stepWaitsForLater", aRepair(step(1, 2), step(2)));
        refused("catalogue.stepWaitsForLater", aRepair(step(1), step(2, 0)));
    }

    @Test
    void a_change_that_is_refused_changes_nothing() {
        ServiceItem item = item(aRepair());
        var before = item.view();

        assertThatThrownBy(() -> item.change(aRepair(step(2)))).isInstanceOf(BusinessRuleViolation.class);

        assertThat(item.view()).isEqualTo(before);
    }

    private static ServiceItemDetails costing(ServiceGroup group, Pricing pricing, Money price) {
        return ServiceItemFixture.with(group, null, pricing, price);
    }

    private static ServiceItem item(ServiceItemDetails details) {
        return new ServiceItem(Ids.next(), "test.item", details);
    }

    private static void refused(String why, ServiceItemDetails details) {
        assertThatThrownBy(() -> item(details))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.messageKey())
                        .isEqualTo(why));
    }
}
