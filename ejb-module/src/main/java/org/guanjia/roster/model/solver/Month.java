package org.guanjia.roster.model.solver;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.IntStream.range;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.RosterRuleView;
import org.guanjia.roster.model.RosterSheet;

/** What stays as it is while a plan for the month is looked for. */
final class Month {

    private final PersonJudge judge;
    private final List<Teammate> people;
    private final int teamSize;
    private final List<BitSet> around;
    private final List<Stretch> stretches;
    private final int[][] stretchesOf;
    private final int[] regulars;

    /** @param regularByPost who sits at each post anyway; posts that nobody sits at are left out */
    Month(RosterSheet sheet, Collection<RosterRuleView> rules, Map<UUID, UUID> regularByPost) {
        judge = new PersonJudge(sheet, rules);
        teamSize = sheet.team().size();
        Set<UUID> ids = new LinkedHashSet<>(sheet.team());
        sheet.duties().stream()
                .map(DutyView::employeeId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        people = new ArrayList<>();
        ids.forEach(id -> people.add(new Teammate(people.size(), id)));
        Map<UUID, Teammate> byId = people.stream().collect(toMap(Teammate::id, Function.identity()));
        Map<UUID, Integer> ranks = new HashMap<>();
        range(0, judge.duties().size())
                .forEach(rank -> ranks.put(judge.duties().get(rank).id(), rank));

        around = people.stream().map(person -> new BitSet()).toList();
        sheet.around().stream()
                .filter(duty -> byId.containsKey(duty.employeeId()))
                .forEach(duty -> around.get(byId.get(duty.employeeId()).index()).set(ranks.get(duty.id())));
        stretches = Stretch.of(sheet);
        stretchesOf = new int[ranks.size()][0];
        range(0, stretches.size()).forEach(index -> stretches.get(index).dutyIds().stream()
                .map(ranks::get)
                .forEach(rank ->
                        stretchesOf[rank] = IntStream.concat(IntStream.of(stretchesOf[rank]), IntStream.of(index))
                                .toArray()));
        // support and the pool have no post
        Map<UUID, UUID> known = new HashMap<>(regularByPost);
        regulars = judge.duties().stream()
                .map(duty -> byId.get(known.get(duty.postId())))
                .mapToInt(regular -> regular == null ? -1 : regular.index())
                .toArray();
    }

    PersonJudge judge() {
        return judge;
    }

    /** Those of the team first, then whoever has a duty and is not of it. */
    List<Teammate> people() {
        return people;
    }

    List<Teammate> team() {
        return people.subList(0, teamSize);
    }

    boolean isOfTheTeam(Teammate person) {
        return person.index() < teamSize;
    }

    /** The published duties of somebody around the month. */
    BitSet around(Teammate person) {
        return around.get(person.index());
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** Which of the stretches a duty can answer. */
    int[] stretchesOf(int rank) {
        return stretchesOf[rank];
    }

    /** Whether the post of a duty is this person's anyway, or nobody's; support and the pool are nobody's. */
    boolean isWelcome(int rank, Teammate person) {
        return regulars[rank] < 0 || regulars[rank] == person.index();
    }
}
