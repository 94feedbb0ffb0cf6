package org.guanjia.web.lists;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.preference.KeepView;
import org.guanjia.preference.ListHabitView;
import org.guanjia.preference.SavedViewRow;
import org.guanjia.preference.SavedViews;
import org.guanjia.shared.Ids;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.shell.Me;

/**
 * The saved views of the list that is open: which there are, which one is shown, and the acts of keeping, changing and
 * deleting one. A saved view is a name for an address; what it holds is whatever the address says but the page. Every act
 * leads to an address, where the list is drawn anew.
 */
@Named
@ViewScoped
public class ViewShelf implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String[] PASSING_BY = {"view", "page", "row"};

    @Inject
    private SavedViews views;

    @Inject
    private Me me;

    @Inject
    private Passing passing;

    private String list;
    private List<SavedViewRow> rows = List.of();
    private ListHabitView habit = ListHabitView.NONE;
    private ListAddress shown;
    private String columns;

    private UUID id;
    private boolean fresh;
    private String name;
    private boolean shared;

    /** Opens the shelf of a list. */
    public void open(String ofList) {
        list = ofList;
        rows = views.of(me.estateId(), list);
        habit = views.habit(list);
    }

    /**
     * Tells what the list shows now.
     *
     * @param address with the view's name or id
     * @param withColumns the columns shown, as an address writes them
     */
    public void show(ListAddress address, String withColumns) {
        shown = address;
        columns = withColumns;
    }

    /** The views that the reader may use. */
    public List<SavedViewRow> getRows() {
        return rows;
    }

    /** The view with this id, if the reader may use it. */
    public Optional<SavedViewRow> find(String viewId) {
        return rows.stream().filter(row -> row.id().toString().equals(viewId)).findFirst();
    }

    /** The view that the reader begins with; null where they chose none. */
    public String first() {
        return habit.firstView();
    }

    /** The columns that the reader chose; null where they chose none. */
    public String columns() {
        return habit.columns();
    }

    /** The saved view that is shown; null where it is one that everybody has. */
    public SavedViewRow getCurrent() {
        return find(shown.get("view")).orElse(null);
    }

    /** Whether the reader may change the view shown. */
    public boolean isChangeable() {
        return getCurrent() != null && getCurrent().changeable();
    }

    /** Whether the list shows something else than the saved view holds. */
    public boolean isChanged() {
        return getCurrent() != null && !getCurrent().content().equals(content());
    }

    /** Whether the reader begins with the view shown. */
    public boolean isFirst() {
        return shown.get("view").equals(habit.firstView());
    }

    /** The address of a saved view, below the application's path: all that it holds, so that it can be passed on. */
    public String href(SavedViewRow view) {
        return address(view.id(), view.content()).href();
    }

    private ListAddress address(UUID view, Map<String, String> content) {
        return new ListAddress(shown.page(), content).with("view", view.toString());
    }

    private Map<String, String> content() {
        Map<String, String> content = new HashMap<>(shown.without(PASSING_BY).said());
        content.put("columns", columns);
        return content;
    }

    /** Act: asks for the name of a new view. */
    public void beginNew() {
        id = Ids.next();
        fresh = true;
        name = null;
        shared = false;
    }

    /** Act: asks for another name, or whether it is shared. */
    public void beginChange() {
        id = getCurrent().id();
        fresh = false;
        name = getCurrent().name();
        shared = getCurrent().shared();
    }

    /** Act: keeps the new view, or the other name. */
    public void keep() {
        Map<String, String> kept = fresh ? content() : getCurrent().content();
        String done = fresh ? "list.view.kept" : "list.view.renamed";
        keep(new KeepView(id, version(), me.estateId(), list, name, shared, kept), done);
    }

    /** Act: the view shown holds from now on what the list shows. */
    public void keepContent() {
        SavedViewRow view = getCurrent();
        keep(
                new KeepView(view.id(), view.version(), me.estateId(), list, view.name(), view.shared(), content()),
                "list.view.kept");
    }

    private void keep(KeepView command, String done) {
        views.keep(command);
        passing.say(done, command.name().strip());
        lead(address(command.id(), command.content()));
    }

    private long version() {
        return fresh ? 0 : getCurrent().version();
    }

    /** Act: deletes the view shown. */
    public void delete() {
        SavedViewRow view = getCurrent();
        views.delete(view.id(), view.version());
        passing.say("list.view.deleted", view.name());
        lead(new ListAddress(shown.page(), Map.of()));
    }

    /** Act: the list opens with the view shown from now on. */
    public void beginWith() {
        views.beginWith(list, shown.get("view"));
        passing.say("list.view.first");
        lead(shown);
    }

    /**
     * Act: these columns are shown. In a saved view they are a change of it that can be kept; elsewhere they are
     * remembered as the reader's own.
     */
    public void choose(String chosen) {
        if (getCurrent() == null) {
            views.show(list, chosen);
            lead(shown.without("columns"));
        } else {
            lead(shown.with("columns", chosen));
        }
    }

    private static void lead(ListAddress address) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + address.href());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a name was asked for. */
    public boolean isBegun() {
        return id != null;
    }

    public boolean isFresh() {
        return fresh;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
