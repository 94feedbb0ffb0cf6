package org.guanjia.field;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.guanjia.field.model.ListedReasons;
import org.guanjia.field.model.ReasonEntry;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;

/** Keeps the lists of reasons that departments choose from. One list serves the whole group, whose administrator edits it. */
@Stateless
public class ReasonOffice {

    @Inject
    private ListedReasons reasons;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /** All of one kind, also those not offered any more, in the order of the list. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<ReasonView> all(@NotNull ReasonKind kind) {
        return reasons.entries(kind).stream().map(ReasonEntry::view).toList();
    }

    /** Adds one at the end of its list; refused at the name that another one has there. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void add(@Valid @NotNull AddReason command) {
        if (claimed(command.commandId())) {
            List<ReasonEntry> list = reasons.entries(command.kind());
            requireNew(command.nameZh(), command.nameEn(), list);
            reasons.add(new ReasonEntry(command, list.size() + 1));
            reasons.flush();
        }
    }

    /** Renames one, or switches it on or off. What was said with it keeps the words that it had then. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void change(@Valid @NotNull ChangeReason command) {
        ReasonEntry entry = entry(command.code());
        if (claimed(command.commandId())) {
            ChangedMeanwhile.unlessSame(command.version(), entry.version());
            List<ReasonEntry> others = reasons.entries(entry.kind()).stream()
                    .filter(other -> !other.equals(entry))
                    .toList();
            requireNew(command.nameZh(), command.nameEn(), others);
            entry.change(command);
            reasons.flush();
        }
    }

    /** Moves one by a place; at the end of the list nothing changes. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void move(@Valid @NotNull MoveReason command) {
        ReasonEntry entry = entry(command.code());
        if (claimed(command.commandId())) {
            ChangedMeanwhile.unlessSame(command.version(), entry.version());
            List<ReasonEntry> list = reasons.entries(entry.kind());
            int from = list.indexOf(entry);
            int to = Math.min(Math.max(from + (command.up() ? -1 : 1), 0), list.size() - 1);
            Collections.swap(list, from, to);
            for (int place = 0; place < list.size(); place++) {
                list.get(place).standAt(place + 1);
            }
            reasons.flush();
        }
    }

    /** Two of one name in a list: nobody could tell them apart, neither who chooses nor who counts. */
    private static void requireNew(String nameZh, String nameEn, List<ReasonEntry> others) {
        for (ReasonEntry other : others) {
            ReasonView there = other.view();
            if (there.nameZh().equalsIgnoreCase(nameZh.strip())) {
                throw BusinessRuleViolation.at("nameZh", "field.reason.listed", there.nameZh());
            }
            if (there.nameEn().equalsIgnoreCase(nameEn.strip())) {
                throw BusinessRuleViolation.at("nameEn", "field.reason.listed", there.nameEn());
            }
        }
    }

    private boolean claimed(UUID commandId) {
        return commands.claim(commandId, clock.now());
    }

    private ReasonEntry entry(String code) {
        return reasons.entry(code).orElseThrow(NotFound::new);
    }
}
