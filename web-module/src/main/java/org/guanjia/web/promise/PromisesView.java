package org.guanjia.web.promise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostView;
import org.guanjia.promise.PromiseFilter;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.web.lists.AddressReading;
import org.guanjia.web.lists.ListAddress;
import org.guanjia.web.lists.Pager;
import org.guanjia.web.lists.Unknown;

/** The list of promises. The address carries which part of it is shown, and whose. */
@Named
@ViewScoped
public class PromisesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/promises.xhtml";
    private static final int SHOWN = 50;

    /** Whose promises. */
    public enum Whose {
        MINE,
        EVERYBODY
    }

    @Inject
    private PromiseRows rows;

    @Inject
    private PostBoard posts;

    private final Map<String, String> asked = new HashMap<>();
    private List<Unknown> unknown = List.of();
    private PromiseShown shown = PromiseShown.OWED;
    private Whose whose = Whose.MINE;
    private int number = 1;
    private transient List<PostView> mine;
    private transient Page<PromiseRow> found;

    /** Reads the address. */
    public void load() {
        AddressReading reading = new AddressReading(asked);
        shown = reading.choice("show", PromiseShown.class, "list.criterion.view", PromiseShown.OWED);
        whose = reading.choice("whose", Whose.class, "promise.whose", Whose.MINE);
        number = pageNumber(reading.text("page"));
        unknown = reading.unknown();
    }

    private static int pageNumber(String said) {
        boolean isNumber = said != null && said.matches("[1-9][0-9]{0,2}");
        return isNumber ? Math.min(Integer.parseInt(said), Page.COUNT_CAP / SHOWN) : 1;
    }

    /** Reads what is shown, before every drawing: what is owed soonest first, what is over latest first. */
    public void draw() {
        mine = posts.mine();
        Set<UUID> ofPosts = whose == Whose.MINE ? ids(mine) : Set.of();
        found = rows.page(
                PromiseFilter.of(shown.states(), ofPosts),
                new PageRequest((number - 1) * SHOWN, SHOWN, "due", shown != PromiseShown.OWED));
    }

    private static Set<UUID> ids(List<PostView> posts) {
        return posts.stream().map(PostView::id).collect(Collectors.toSet());
    }

    /** The posts that are looked at; none for all of the estate. */
    public List<PostView> getPosts() {
        return whose == Whose.MINE ? mine : List.of();
    }

    /** Whether the reader sits at a post, and so may look at their own alone. */
    public boolean isSeated() {
        return !mine.isEmpty();
    }

    /** Where another part of the list is. */
    public String show(PromiseShown part) {
        return address().with("show", part.name()).href();
    }

    /** Where the promises of others are. */
    public String look(Whose whom) {
        return address().with("whose", whom.name()).href();
    }

    /** Where a page of this part is. */
    public String page(int page) {
        return address().with("page", String.valueOf(page)).href();
    }

    private ListAddress address() {
        return new ListAddress(PAGE, Map.of("show", shown.name(), "whose", whose.name()));
    }

    public Pager getPager() {
        return Pager.of(found, number, SHOWN);
    }

    public List<PromiseRow> getRows() {
        return found.rows();
    }

    public PromiseShown getShown() {
        return shown;
    }

    public List<PromiseShown> getParts() {
        return List.of(PromiseShown.values());
    }

    public Whose getWhose() {
        return whose;
    }

    public List<Whose> getAll() {
        return List.of(Whose.values());
    }

    /** What the address says, for the view parameters: a change of language leads back to it. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** What of the address could not be understood. */
    public List<Unknown> getUnknown() {
        return unknown;
    }
}
