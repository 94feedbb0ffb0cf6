package org.guanjia.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanjia.roster.ChangeRosterRule;
import org.guanjia.roster.RosterBoard;
import org.guanjia.roster.RosterOffice;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RosterRuleView;
import org.guanjia.roster.RuleWeight;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.parts.Pressed;

/** The dialog in which an administrator says how a rule of the roster is meant. */
@Named
@ViewScoped
public class RosterRuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RosterOffice office;

    @Inject
    private RosterBoard board;

    @Inject
    private RosterWords words;

    @Inject
    private Passing passing;

    private UUID commandId;
    private RosterRuleView before;
    private RuleWeight weight;
    private Integer amount;
    private String[] weekdays = {};

    /** A day of the week to choose. */
    public record Weekday(String name, String label) implements Serializable {}

    /** Opens it for the rule that was pressed, as it is now. */
    void begin(String pressed) {
        before = now(Pressed.one(RosterRuleKind.class, pressed));
        commandId = Ids.next();
        weight = before.weight();
        amount = before.amount();
        weekdays = before.weekdays().stream().map(DayOfWeek::name).toArray(String[]::new);
    }

    private RosterRuleView now(RosterRuleKind kind) {
        return board.rules().stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Saves it. Where somebody else did meanwhile, what was typed stays and may be saved over it. */
    public void save() {
        try {
            office.change(new ChangeRosterRule(
                    commandId,
                    before.kind(),
                    weight,
                    amount,
                    Stream.of(weekdays)
                            .map(name -> Pressed.one(DayOfWeek.class, name))
                            .collect(Collectors.toSet()),
                    before.version()));
        } catch (ChangedMeanwhile e) {
            before = now(before.kind());
            throw e;
        }
        passing.say("roster.rule.saved");
    }

    /** Whether the dialog was begun. */
    public boolean isBegun() {
        return before != null;
    }

    /** The rule as it was when the dialog opened. */
    public RosterRuleView getBefore() {
        return before;
    }

    /** What about it is a number. */
    public boolean isCounted() {
        return before.kind().measure() == RosterRuleKind.Measure.AMOUNT;
    }

    /** What about it is days of the week. */
    public boolean isOfWeekdays() {
        return before.kind().measure() == RosterRuleKind.Measure.WEEKDAYS;
    }

    /** How it may weigh. */
    public List<RuleWeight> getWeights() {
        return before.kind().isAlwaysRefused() ? List.of(RuleWeight.REFUSED) : List.of(RuleWeight.values());
    }

    /** The days of the week, Monday first. */
    public List<Weekday> getEveryDay() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Weekday(day.name(), words.weekday(day)))
                .toList();
    }

    public RuleWeight getWeight() {
        return weight;
    }

    public void setWeight(RuleWeight weight) {
        this.weight = weight;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public String[] getWeekdays() {
        return weekdays.clone();
    }

    public void setWeekdays(String... weekdays) {
        this.weekdays = weekdays.clone();
    }
}
