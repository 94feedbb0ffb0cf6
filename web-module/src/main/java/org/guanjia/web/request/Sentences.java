package org.guanjia.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.jms.Outcome;
import org.guanjia.promise.PromiseKind;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Reason;
import org.guanjia.timeline.TimelineEntryView;
import org.guanjia.web.messages.Words;
import org.guanjia.web.parts.Times;
import org.guanjia.web.shell.Colleagues;

/** Tells what happened, in the reader's language: the fact's key is the sentence, its details fill it. */
@Named
@RequestScoped
public class Sentences {

    // Unicode's own marks around a name inside a sentence
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";
    private static final String BEFORE_NAME = "(?=" + FIRST_STRONG_ISOLATE + ")";

    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("request.submitted", "talk"),
            Map.entry("request.accepted", "st-acc"),
            Map.entry("request.noted", "edit"),
            Map.entry("request.closed", "st-end"),
            Map.entry("request.reopened", "refresh"),
            Map.entry("request.feedbackComplete", "st-fed"),
            Map.entry("task.ordered", "send"),
            Map.entry("task.orderedAgain", "send"),
            Map.entry("task.received", "inbox"),
            Map.entry("task.accepted", "st-acc"),
            Map.entry("task.started", "st-run"),
            Map.entry("task.resumed", "st-run"),
            Map.entry("task.paused", "pause"),
            Map.entry("task.fedBack", "tasks"),
            Map.entry("task.reminded", "bell"),
            Map.entry("household.movedIn", "building"),
            Map.entry("household.movedOut", "building"),
            Map.entry("household.changed", "edit"),
            Map.entry("household.personKept", "user"),
            Map.entry("household.personErased", "st-off"),
            Map.entry("household.phoneRevealed", "eye"),
            Map.entry("butler.homeHandedOver", "users"),
            Map.entry("butler.homeMoved", "users"),
            Map.entry("butler.handedOver", "users"),
            Map.entry("butler.stoodIn", "users"),
            Map.entry("escalation.told", "sortup"),
            Map.entry("escalation.takenOn", "user"),
            Map.entry("quality.answered.LINK", "star"),
            Map.entry("quality.answered.PHONE", "star"),
            Map.entry("quality.answered.IN_PERSON", "star"),
            Map.entry("quality.visitOwed", "clock"),
            Map.entry("quality.visited.SETTLED", "st-yes"),
            Map.entry("quality.waived", "st-off"),
            Map.entry("disturbance.planned", "quiet"),
            Map.entry("disturbance.plannedOver", "quiet"),
            Map.entry("disturbance.joined", "quiet"),
            Map.entry("disturbance.noted", "quiet"),
            Map.entry("disturbance.notedOver", "quiet"),
            Map.entry("disturbance.limited", "quiet"),
            Map.entry("disturbance.unlimited", "quiet"),
            Map.entry("promise.made", "talk"),
            Map.entry("promise.kept", "st-yes"),
            Map.entry("promise.broken", "late"),
            Map.entry("promise.moved", "clock"),
            Map.entry("promise.released", "st-off"));

    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("task.fedBack", "accent"),
            Map.entry("request.accepted", "accent"),
            Map.entry("request.feedbackComplete", "accent"),
            Map.entry("request.closed", "ok"),
            Map.entry("promise.kept", "ok"),
            Map.entry("quality.visited.SETTLED", "ok"),
            Map.entry("quality.visited.UNSETTLED", "warn"),
            Map.entry("quality.visitOwed", "warn"),
            Map.entry("task.paused", "warn"),
            Map.entry("task.handedBack", "warn"),
            Map.entry("task.refused", "warn"),
            Map.entry("task.sentBack", "warn"),
            Map.entry("request.reopened", "warn"),
            Map.entry("promise.madeGood", "warn"),
            Map.entry("promise.broken", "late"),
            Map.entry("disturbance.plannedOver", "warn"),
            Map.entry("disturbance.notedOver", "warn"),
            Map.entry("escalation.told", "warn"));

    /** What the system does by itself and people do, too: told with other words then. */
    private static final Set<String> TOLD_WITHOUT_ACTOR =
            Set.of("task.ordered", "task.accepted", "task.withdrawn", "task.tooLate");

    @Inject
    private DepartmentNames departments;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Words words;

    @Inject
    private Times times;

    /** A part of a sentence; names are set apart. */
    public record Piece(String text, boolean name) {}

    /** The sentence of an entry, in pieces. */
    public List<Piece> of(TimelineEntryView entry) {
        String department = entry.details().get("department");
        String sentence = words.of(
                "timeline." + entry.fact() + manner(entry),
                isolated(colleagues.name(entry.actorKind(), entry.actor())),
                entry.details().getOrDefault("position", ""),
                department == null ? "" : isolated(departments.of(UUID.fromString(department))),
                promised(entry),
                level(entry),
                target(entry),
                told(entry),
                incoming(entry),
                disturbance(entry),
                visitAt(entry),
                entry.details().getOrDefault("used", ""),
                entry.details().getOrDefault("limit", ""),
                entry.details().getOrDefault("overall", ""),
                day(entry),
                entry.details().getOrDefault("from", ""),
                entry.details().getOrDefault("to", ""));
        return Stream.of(sentence.split(BEFORE_NAME))
                .flatMap(Sentences::pieces)
                .filter(piece -> !piece.text().isEmpty())
                .toList();
    }

    /** What was promised for when, where the entry is about that. */
    private String promised(TimelineEntryView entry) {
        String kind = entry.details().get("kind");
        return kind == null
                ? ""
                : words.of(
                        "promise.told",
                        PromiseKind.valueOf(kind),
                        times.spoken(Instant.parse(entry.details().get("dueAt"))));
    }

    /** How a home is disturbed. */
    private String disturbance(TimelineEntryView entry) {
        String kind = entry.details().get("disturbance");
        return kind == null ? "" : words.label(DisturbanceKind.valueOf(kind));
    }

    /** When it is. */
    private String visitAt(TimelineEntryView entry) {
        String at = entry.details().get("visitAt");
        return at == null ? words.of("disturbance.soon") : times.spoken(Instant.parse(at));
    }

    /** On which day they came or left. */
    private String day(TimelineEntryView entry) {
        String day = entry.details().get("day");
        return day == null ? "" : times.printed(LocalDate.parse(day));
    }

    /** Who answers for it from then on, where a post changed hands. */
    private String incoming(TimelineEntryView entry) {
        String name = entry.details().get("incoming");
        return name == null ? "" : isolated(colleagues.name(name));
    }

    /** The level that was told, as people count: from one. */
    private static String level(TimelineEntryView entry) {
        String level = entry.details().get("level");
        return level == null ? "" : String.valueOf(Integer.parseInt(level) + 1);
    }

    /** What it was told about. */
    private String target(TimelineEntryView entry) {
        String target = entry.details().get("target");
        return target == null ? "" : words.of("escalation.what." + target);
    }

    /** Who was told. */
    private String told(TimelineEntryView entry) {
        String names = entry.details().get("to");
        if (names == null) {
            return "";
        }
        return names.isEmpty()
                ? words.of("escalation.nobody")
                : Stream.of(names.split("、"))
                        .map(name -> isolated(colleagues.name(name)))
                        .collect(Collectors.joining(words.of("escalation.and")));
    }

    /** What was said with it, in the reader's language where it was chosen from a list; empty where nothing was. */
    public String said(TimelineEntryView entry) {
        Map<String, String> details = entry.details();
        Reason reason =
                new Reason(details.get("reason"), details.get("reasonZh"), details.get("reasonEn"), entry.words());
        String resumesAt = details.get("resumesAt");
        return resumesAt == null
                ? words.said(reason)
                : words.said(reason) + " · " + words.of("field.resumes", times.spoken(Instant.parse(resumesAt)));
    }

    /** Which sentence of a fact: without an actor, or with what came of it. */
    private static String manner(TimelineEntryView entry) {
        if (entry.actorKind() == Actor.Kind.SYSTEM && TOLD_WITHOUT_ACTOR.contains(entry.fact())) {
            return ".byItself";
        }
        return isUndone(entry) ? "." + outcome(entry) : "";
    }

    /** Whether a department fed back that it did not do all. */
    private static boolean isUndone(TimelineEntryView entry) {
        return Outcome.IN_PART.name().equals(outcome(entry))
                || Outcome.NOT_DONE.name().equals(outcome(entry));
    }

    private static String outcome(TimelineEntryView entry) {
        return entry.details().get("outcome");
    }

    private static String isolated(String name) {
        return FIRST_STRONG_ISOLATE + name + POP_DIRECTIONAL_ISOLATE;
    }

    private static Stream<Piece> pieces(String part) {
        int end = part.indexOf(POP_DIRECTIONAL_ISOLATE);
        return part.startsWith(FIRST_STRONG_ISOLATE)
                ? Stream.of(new Piece(part.substring(1, end), true), new Piece(part.substring(end + 1), false))
                : Stream.of(new Piece(part, false));
    }

    /** Whether something was not done in time, whatever it was. */
    private static boolean isMissed(TimelineEntryView entry) {
        return entry.fact().contains(".missed.");
    }

    public String icon(TimelineEntryView entry) {
        if (isMissed(entry)) {
            return "clock";
        }
        if (ICONS.containsKey(entry.fact())) {
            return ICONS.get(entry.fact());
        }
        return entry.fact().startsWith("request.confirmed") ? "st-yes" : "st-ret";
    }

    public String tone(TimelineEntryView entry) {
        if (isMissed(entry)) {
            return "late";
        }
        if (isUndone(entry)) {
            return "warn";
        }
        return TONES.getOrDefault(entry.fact(), entry.fact().startsWith("request.confirmed") ? "ok" : "info");
    }
}
