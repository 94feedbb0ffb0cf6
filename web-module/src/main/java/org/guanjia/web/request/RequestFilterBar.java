package org.guanjia.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guanjia.butler.PostView;
import org.guanjia.catalogue.ServiceItemView;
import org.guanjia.estate.LifePhase;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestStatus;
import org.guanjia.staff.DepartmentView;
import org.guanjia.web.lists.Chip;
import org.guanjia.web.lists.Choice;
import org.guanjia.web.lists.ListAddress;
import org.guanjia.web.messages.Words;

/** The chips above the list of requests: each criterion with its choices, in the reader's language. */
@RequestScoped
public class RequestFilterBar {

    private static final int NAMED = 3;

    @Inject
    private Words words;

    @Inject
    private RequestChoices choices;

    /** The criteria that are chosen from a list. */
    public List<Chip> chips(ListAddress address) {
        return List.of(
                chip(address, "status", statuses(address)),
                chip(
                        address,
                        "post",
                        of(address, "post", choices.posts(), PostView::englishName, PostView::englishName)),
                chip(
                        address,
                        "department",
                        of(
                                address,
                                "department",
                                choices.departments(),
                                DepartmentView::code,
                                one -> words.either(one.nameZh(), one.nameEn()))),
                chip(
                        address,
                        "item",
                        of(
                                address,
                                "item",
                                choices.items(),
                                ServiceItemView::code,
                                one -> words.either(one.nameZh(), one.nameEn()))),
                chip(address, "priority", constants(address, "priority", Priority.values())),
                chip(address, "phase", constants(address, "phase", LifePhase.values())));
    }

    /** The days on which it was taken. */
    public Chip dates(ListAddress address) {
        String from = address.get("from");
        String until = address.get("until");
        String said = "";
        if (from != null && until != null) {
            said = words.of("list.between", from, until);
        } else if (from != null || until != null) {
            said = from != null ? words.of("list.since", from) : words.of("list.until", until);
        }
        return new Chip(
                "from",
                words.of("list.criterion.submitted"),
                List.of(),
                said,
                address.without("from", "until", "page", "row").href());
    }

    /** Whether only what is late is shown; its other address switches that. */
    public Chip late(ListAddress address) {
        String label = words.of("list.criterion.late");
        boolean on = address.get("late") != null;
        ListAddress other = on ? address.without("late") : address.with("late", "1");
        return new Chip(
                "late",
                label,
                List.of(),
                on ? label : "",
                other.without("page", "row").href());
    }

    private List<Choice> statuses(ListAddress address) {
        List<Choice> all = new ArrayList<>();
        Stream.of("OPEN", "ENDED")
                .forEach(group -> all.add(new Choice(
                        group,
                        words.of("list.status." + group),
                        address.all("status").contains(group))));
        all.addAll(constants(address, "status", RequestStatus.values()));
        return all;
    }

    private List<Choice> constants(ListAddress address, String name, Enum<?>[] all) {
        return of(address, name, Arrays.asList(all), Enum::name, words::label);
    }

    private static <T> List<Choice> of(
            ListAddress address, String name, List<T> all, Function<T, String> value, Function<T, String> label) {
        List<String> said = address.all(name);
        return all.stream()
                .map(one -> new Choice(value.apply(one), label.apply(one), said.contains(value.apply(one))))
                .toList();
    }

    private Chip chip(ListAddress address, String name, List<Choice> all) {
        List<String> chosen =
                all.stream().filter(Choice::chosen).map(Choice::label).toList();
        String said = String.join(words.of("list.comma"), chosen.subList(0, Math.min(chosen.size(), NAMED)));
        return new Chip(
                name,
                words.of("list.criterion." + name),
                all,
                chosen.size() > NAMED ? words.of("list.andMore", said, chosen.size()) : said,
                address.without(name, "page", "row").href());
    }
}
