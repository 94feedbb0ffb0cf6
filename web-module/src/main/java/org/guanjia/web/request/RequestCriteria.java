package org.guanjia.web.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.guanjia.butler.PostView;
import org.guanjia.catalogue.ServiceItemView;
import org.guanjia.estate.LifePhase;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestFilter;
import org.guanjia.request.RequestStatus;
import org.guanjia.staff.DepartmentView;
import org.guanjia.web.lists.ListAddress;
import org.guanjia.web.lists.Unknown;

/** What an address asks of the list of requests. What it says wrongly is left out, and told in {@link #unknown()}. */
final class RequestCriteria {

    /** The names of the criteria, in the order of the filter bar. */
    static final List<String> NAMES =
            List.of("q", "status", "post", "department", "item", "priority", "phase", "from", "until", "late");

    static final Set<RequestStatus> ENDED =
            EnumSet.of(RequestStatus.CLOSED, RequestStatus.DECLINED, RequestStatus.CANCELLED);
    static final Set<RequestStatus> OPEN = EnumSet.complementOf(EnumSet.copyOf(ENDED));

    private static final int LONGEST_TEXT = 60;

    private final ListAddress address;
    private final List<Unknown> unknown = new ArrayList<>();
    private final RequestFilter filter;

    RequestCriteria(ListAddress address, RequestChoices choices, ZoneId zone, Instant now) {
        this.address = address;
        LocalDate from = date("from");
        LocalDate until = date("until");
        if (from != null && until != null && until.isBefore(from)) {
            unknown.add(new Unknown("list.datesReversed", "list.criterion.until", until.toString()));
            until = null;
        }
        this.filter = RequestFilter.all()
                .in(statuses())
                .ofPosts(pick("post", choices.posts(), PostView::englishName, PostView::id))
                .ofItems(pick("item", choices.items(), ServiceItemView::code, ServiceItemView::id))
                .orderedFrom(pick("department", choices.departments(), DepartmentView::code, DepartmentView::id))
                .ofPriorities(constants("priority", Priority.values()))
                .inPhases(constants("phase", LifePhase.values()))
                .saying(text())
                .submittedFrom(from == null ? null : from.atStartOfDay(zone).toInstant())
                .submittedUntil(
                        until == null
                                ? null
                                : until.plusDays(1).atStartOfDay(zone).toInstant())
                .owedBefore(flag("late") ? now : null);
    }

    /** The question to the list. */
    RequestFilter filter() {
        return filter;
    }

    /** What could not be understood. */
    List<Unknown> unknown() {
        return List.copyOf(unknown);
    }

    private Set<RequestStatus> statuses() {
        Set<RequestStatus> statuses = EnumSet.noneOf(RequestStatus.class);
        List<String> single = new ArrayList<>(address.all("status"));
        if (single.remove("OPEN")) {
            statuses.addAll(OPEN);
        }
        if (single.remove("ENDED")) {
            statuses.addAll(ENDED);
        }
        statuses.addAll(
                pick("status", single, List.of(RequestStatus.values()), RequestStatus::name, Function.identity()));
        return statuses;
    }

    private <E extends Enum<E>> Set<E> constants(String name, E[] all) {
        return pick(name, Arrays.asList(all), E::name, Function.identity());
    }

    private <T, R> Set<R> pick(String name, Collection<T> all, Function<T, String> value, Function<T, R> meant) {
        return pick(name, address.all(name), all, value, meant);
    }

    private <T, R> Set<R> pick(
            String name, List<String> said, Collection<T> all, Function<T, String> value, Function<T, R> meant) {
        Set<R> found = new HashSet<>();
        for (String one : said) {
            all.stream()
                    .filter(each -> value.apply(each).equals(one))
                    .findFirst()
                    .ifPresentOrElse(each -> found.add(meant.apply(each)), () -> doNotKnow(name, one));
        }
        return found;
    }

    private LocalDate date(String name) {
        String said = address.get(name);
        try {
            return said == null ? null : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            unknown.add(new Unknown("list.noDate", "list.criterion." + name, said));
            return null;
        }
    }

    private boolean flag(String name) {
        String said = address.get(name);
        if (said != null && !said.equals("1")) {
            doNotKnow(name, said);
        }
        return "1".equals(said);
    }

    private String text() {
        String said = address.get("q");
        if (said == null || said.length() <= LONGEST_TEXT) {
            return said;
        }
        unknown.add(new Unknown("list.textTooLong", "list.criterion.q", String.valueOf(LONGEST_TEXT)));
        return said.substring(0, LONGEST_TEXT);
    }

    private void doNotKnow(String name, String value) {
        unknown.add(new Unknown("list.unknown", "list.criterion." + name, value));
    }
}
