package org.guanjia.web.request;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanjia.butler.PostView;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestFilter;
import org.guanjia.request.RequestRow;
import org.guanjia.request.RequestStatus;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.web.lists.Chip;
import org.guanjia.web.lists.ListAddress;
import org.guanjia.web.lists.ListOrder;
import org.guanjia.web.lists.Pager;
import org.guanjia.web.lists.Unknown;
import org.guanjia.web.lists.ViewShelf;

/**
 * The list of requests. Its address is its whole state: a view by name, or criteria and an order of the reader's own; so a
 * link, a reload and back show the same. A view that everybody has is marked while the list shows nothing else; a saved one
 * stays marked while it is changed. What the address says wrongly is left out and told.
 */
@Named
@ViewScoped
public class RequestsView implements Serializable {

    private static final long serialVersionUID = 1L;
    static final String PAGE = "/requests.xhtml";
    private static final String LIST = "requests";
    private static final int SIZE = 50;
    private static final List<String> NAMES = Stream.of(
                    Stream.of("view"), RequestCriteria.NAMES.stream(), Stream.of("sort", "columns", "page", "row"))
            .flatMap(names -> names)
            .toList();
    /** What of the address decides what a file of the list has. */
    static final List<String> EXPORTED =
            Stream.concat(RequestCriteria.NAMES.stream(), Stream.of("columns")).toList();

    private static final List<String> SORTS = Stream.of(RequestColumn.values())
            .map(RequestColumn::getSort)
            .filter(Objects::nonNull)
            .toList();

    private static final ListOrder NEWEST_FIRST = new ListOrder("submittedAt", true);

    @Inject
    private RequestBoard board;

    @Inject
    private RequestChoices choices;

    @Inject
    private RequestFilterBar bar;

    @Inject
    private ViewShelf shelf;

    private final Map<String, String> asked = new HashMap<>();
    private ListAddress address;
    private String view;
    private List<RequestColumn> columns;
    private ListOrder order;
    private int number;
    private final List<Unknown> misread = new ArrayList<>();
    private transient List<Unknown> unknown;
    private transient Page<RequestRow> part;
    private transient Map<Shown, Long> counts;

    /** Reads the address. */
    public void load() {
        ListAddress given = ListAddress.read(
                PAGE, FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap(), NAMES);
        misread.clear();
        shelf.open(LIST);
        view = view(given);
        Map<String, String> content = content(view);
        boolean own = given.saysAnyOf(RequestCriteria.NAMES) || given.get("sort") != null;
        if (own
                && everybodys(view)
                        .filter(one -> !one.holds(given, choices.mine()))
                        .isPresent()) {
            view = Shown.ALL.name();
        }
        address = (own ? given : given.with(content)).with("view", view);
        order = order(content.get("sort"));
        address = address.with("sort", order.toString());
        number = number();
        columns = columns();
        shelf.show(address, RequestColumn.written(columns));
        asked.clear();
        asked.putAll(address.said());
    }

    /** The view that the address names; else the one that the reader begins with, or all where it names criteria alone. */
    private String view(ListAddress given) {
        String said = given.get("view");
        if (isThere(said)) {
            return said;
        }
        if (said != null) {
            misread.add(new Unknown("list.unknown", "list.criterion.view", said));
        } else if (given.saysAnyOf(RequestCriteria.NAMES)) {
            return Shown.ALL.name();
        } else if (isThere(shelf.first())) {
            return shelf.first();
        }
        return Shown.OPEN.name();
    }

    private boolean isThere(String name) {
        return everybodys(name).isPresent() || shelf.find(name).isPresent();
    }

    private static Optional<Shown> everybodys(String name) {
        return Stream.of(Shown.values()).filter(one -> one.name().equals(name)).findFirst();
    }

    private Map<String, String> content(String name) {
        return everybodys(name)
                .map(one -> one.content(choices.mine()))
                .orElseGet(() -> shelf.find(name).orElseThrow().content());
    }

    private List<RequestColumn> columns() {
        if (address.get("columns") != null) {
            return RequestColumn.read(
                    address.all("columns"),
                    name -> misread.add(new Unknown("list.unknown", "list.criterion.columns", name)));
        }
        String own = shelf.columns();
        return own == null ? RequestColumn.USUAL : RequestColumn.read(List.of(own.split(",")), name -> {});
    }

    private ListOrder order(String usual) {
        String said = address.get("sort");
        ListOrder read = said == null ? null : ListOrder.read(said, SORTS);
        if (said != null && read == null) {
            misread.add(new Unknown("list.unknown", "list.criterion.sort", said));
        }
        return Stream.of(read, usual == null ? null : ListOrder.read(usual, SORTS))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NEWEST_FIRST);
    }

    private int number() {
        String said = address.get("page");
        if (said == null) {
            return 1;
        }
        if (!said.matches("[1-9]\\d{0,3}")) {
            misread.add(new Unknown("list.unknown", "list.criterion.page", said));
            return 1;
        }
        return Integer.parseInt(said);
    }

    /** Asks for the rows: whenever the page is drawn, or a part of it. */
    public void draw() {
        RequestCriteria criteria = choices.read(address);
        unknown = new ArrayList<>(misread);
        unknown.addAll(criteria.unknown());
        part = part(criteria.filter());
        Pager pager = getPager();
        if (number > pager.last()) {
            unknown.add(new Unknown("list.noPage", "list.criterion.page", String.valueOf(number)));
            number = pager.last();
            part = part(criteria.filter());
        }
        counts = null;
    }

    private Page<RequestRow> part(RequestFilter filter) {
        return board.page(
                choices.estateId(),
                filter,
                new PageRequest((number - 1) * SIZE, SIZE, order.key(), order.descending()));
    }

    /** What the address says, for the view parameters: a change of language leads back to it. */
    public Map<String, String> getAsked() {
        return asked;
    }

    public ListAddress getAddress() {
        return address;
    }

    /** What of the address could not be understood. */
    public List<Unknown> getUnknown() {
        return unknown;
    }

    /** The views that everybody has; who sits at no post has none of their own. */
    public List<Shown> getViews() {
        return Stream.of(Shown.values())
                .filter(one -> one != Shown.MINE || !choices.mine().isEmpty())
                .toList();
    }

    /** The view that is shown: the name of one that everybody has, or the id of a saved one. */
    public String getView() {
        return view;
    }

    /** How many there are in a view, where that is cheap to know; null elsewhere. */
    public Long count(Shown view) {
        if (counts == null) {
            counts = counted();
        }
        return counts.get(view);
    }

    private Map<Shown, Long> counted() {
        UUID estate = choices.estateId();
        Map<RequestStatus, Long> all = board.open(estate, Set.of());
        Map<Shown, Long> found = new HashMap<>();
        found.put(Shown.OPEN, sum(all, RequestCriteria.OPEN));
        found.put(Shown.FED_BACK, sum(all, Set.of(RequestStatus.FED_BACK, RequestStatus.CONFIRMED)));
        found.put(Shown.REFERRED, sum(all, Set.of(RequestStatus.REFERRED)));
        found.put(Shown.LATE, (long) board.count(
                estate, choices.read(new ListAddress(PAGE, Map.of("late", "1"))).filter()));
        if (!choices.mine().isEmpty()) {
            Set<UUID> mine = choices.mine().stream().map(PostView::id).collect(Collectors.toSet());
            found.put(Shown.MINE, sum(board.open(estate, mine), RequestCriteria.OPEN));
        }
        return found;
    }

    private static long sum(Map<RequestStatus, Long> counted, Set<RequestStatus> statuses) {
        return statuses.stream()
                .mapToLong(status -> counted.getOrDefault(status, 0L))
                .sum();
    }

    /** The criteria that are chosen from lists. */
    public List<Chip> getChips() {
        return bar.chips(address);
    }

    public Chip getDates() {
        return bar.dates(address);
    }

    public Chip getLate() {
        return bar.late(address);
    }

    /** The address without any criterion. */
    public String getCleared() {
        return address.only(List.of("columns", "sort"))
                .with("view", Shown.ALL.name())
                .href();
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return address.saysAnyOf(RequestCriteria.NAMES);
    }

    /** The columns shown, in their order. */
    public List<RequestColumn> getColumns() {
        return columns;
    }

    /** All columns: those shown in their order, then the others. */
    public List<RequestColumn> getOffered() {
        return Stream.concat(columns.stream(), Stream.of(RequestColumn.values()))
                .distinct()
                .toList();
    }

    /** Act: shows the columns whose boxes were checked, in the order in which they stand. */
    public void chooseColumns() {
        List<String> checked = ListAddress.read(
                        PAGE,
                        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap(),
                        List.of("column"))
                .all("column");
        shelf.choose(RequestColumn.written(RequestColumn.read(checked, name -> {})));
    }

    /** Act: shows the columns that everybody has. */
    public void chooseUsualColumns() {
        shelf.choose(RequestColumn.written(RequestColumn.USUAL));
    }

    public ListOrder getOrder() {
        return order;
    }

    /** The address of the same list in the order of this column. */
    public String sorted(RequestColumn column) {
        return address.with("sort", order.toggled(column.getSort()).toString())
                .without("page", "row")
                .href();
    }

    public List<RequestRow> getRows() {
        return part.rows();
    }

    public Pager getPager() {
        return Pager.of(part, number, SIZE);
    }

    /** The address of another page of the same list. */
    public String page(int other) {
        return address.with("page", other == 1 ? null : String.valueOf(other))
                .without("row")
                .href();
    }
}
