package org.guanjia.web.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guanjia.butler.PostView;
import org.guanjia.web.lists.ListAddress;

/** The views of the list of requests that everybody has: each a name for criteria and an order, soonest first where time presses. */
public enum Shown {
    MINE(Map.of("status", "OPEN"), "due"),
    LATE(Map.of("late", "1"), "due"),
    FED_BACK(Map.of("status", "FED_BACK,CONFIRMED"), "due"),
    REFERRED(Map.of("status", "REFERRED"), "submittedAt"),
    OPEN(Map.of("status", "OPEN"), "due"),
    CLOSED(Map.of("status", "ENDED"), "-submittedAt"),
    ALL(Map.of(), "-submittedAt");

    private final Map<String, String> criteria;
    private final String sort;

    Shown(Map<String, String> criteria, String sort) {
        this.criteria = criteria;
        this.sort = sort;
    }

    /**
     * Whether an address shows nothing but what the view has: the view itself, or less of it.
     *
     * @param mine the posts that the reader sits at
     */
    boolean holds(ListAddress address, List<PostView> mine) {
        ListAddress own = new ListAddress(address.page(), content(mine)).without("sort");
        return own.said().keySet().stream()
                .allMatch(name -> !address.all(name).isEmpty() && own.all(name).containsAll(address.all(name)));
    }

    /**
     * What the view says, in the words of an address.
     *
     * @param mine the posts that the reader sits at
     */
    Map<String, String> content(List<PostView> mine) {
        Map<String, String> content = new LinkedHashMap<>(criteria);
        if (this == MINE && !mine.isEmpty()) {
            content.put("post", mine.stream().map(PostView::englishName).collect(Collectors.joining(",")));
        }
        content.put("sort", sort);
        return content;
    }
}
