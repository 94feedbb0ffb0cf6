package org.guanjia.catalogue.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.guanjia.catalogue.ConciergeVerb;
import org.guanjia.catalogue.Pricing;
import org.guanjia.catalogue.ServiceGroup;
import org.guanjia.catalogue.ServiceItemDetails;
import org.guanjia.catalogue.ServiceItemView;
import org.guanjia.catalogue.ServiceStep;
import org.guanjia.catalogue.Targets;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Money;

/**
 * A service that owners can ask for. It is added switched on, changes as often as the house learns, is switched off
 * when it is no longer offered, and is never deleted: requests refer to it.
 */
@Entity
@Table(name = "service_item")
public class ServiceItem {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "item_group", nullable = false)
    private ServiceGroup group;

    @Enumerated(EnumType.STRING)
    private ConciergeVerb verb;

    @Column(name = "name_zh", nullable = false)
    private String nameZh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(name = "intake_form_key", nullable = false)
    private String intakeForm;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Pricing pricing;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "price"))
    private Money price;

    @Column(name = "advance_allowed", nullable = false)
    private boolean advanceAllowed;

    @Embedded
    private Targets targets;

    @Column(name = "list_position", nullable = false)
    private int listPosition;

    @ElementCollection
    @CollectionTable(name = "service_step", joinColumns = @JoinColumn(name = "item_id"))
    @OrderBy("position")
    private List<StepRow> steps = new ArrayList<>();

    @Column(nullable = false)
    private boolean active;

    @Version
    private long version;

    protected ServiceItem() {}

    public ServiceItem(UUID id, String code, ServiceItemDetails details) {
        this.id = id;
        this.code = code;
        this.active = true;
        change(details);
    }

    /** Takes over what the administrator says, all or nothing. */
    public void change(ServiceItemDetails details) {
        requireVerb(details);
        requirePrice(details);
        List<ServiceStep> ordered = details.steps().stream()
                .sorted(Comparator.comparing(ServiceStep::position))
                .toList();
        requireOrder(ordered);

        group = details.group();
        verb = details.verb();
        nameZh = details.nameZh();
        nameEn = details.nameEn();
        intakeForm = details.intakeForm();
        pricing = details.pricing();
        price = details.price();
        advanceAllowed = details.advanceAllowed();
        targets = details.targets();
        listPosition = details.listPosition();
        List<StepRow> rows = ordered.stream().map(StepRow::of).toList();
        if (!List.copyOf(steps).equals(rows)) {
            steps.clear();
            steps.addAll(rows);
        }
    }

    /** Whether it may be asked for from now on. */
    public void switchTo(boolean on) {
        active = on;
    }

    public long version() {
        return version;
    }

    /** What others see of it. */
    public ServiceItemView view() {
        return new ServiceItemView(
                id,
                code,
                group,
                verb,
                nameZh,
                nameEn,
                intakeForm,
                pricing,
                price,
                advanceAllowed,
                targets == null ? Targets.NONE : targets,
                listPosition,
                steps.stream().map(StepRow::view).toList(),
                active,
                version);
    }

    private static void requireVerb(ServiceItemDetails details) {
        if (details.group() == ServiceGroup.CONCIERGE && details.verb() == null) {
            throw BusinessRuleViolation.at("verb", "catalogue.verbMissing");
        }
    }

    private static void requirePrice(ServiceItemDetails details) {
        if (details.pricing() == Pricing.FIXED && details.price() == null) {
            throw BusinessRuleViolation.at("price", "catalogue.priceMissing");
        }
        if (details.pricing() != Pricing.FIXED && details.price() != null) {
            throw BusinessRuleViolation.at("price", "catalogue.priceNotWanted", details.pricing());
        }
        if (details.group() == ServiceGroup.FREE_ERRAND && details.pricing() != Pricing.FREE) {
            throw BusinessRuleViolation.at("pricing", "catalogue.freeErrandCosts");
        }
    }

    /** Positions run from 1 without a gap, and a step waits for earlier ones only, so that none waits for itself. */
    private static void requireOrder(List<ServiceStep> ordered) {
        for (int index = 0; index < ordered.size(); index++) {
            ServiceStep step = ordered.get(index);
            if (step.position() != index + 1) {
                throw BusinessRuleViolation.at("steps", "catalogue.stepsOutOfOrder");
            }
            if (!step.after().stream().allMatch(before -> before >= 1 && before < step.position())) {
                throw BusinessRuleViolation.at("steps", "catalogue.stepWaitsForLater", step.position());
            }
        }
    }
}
