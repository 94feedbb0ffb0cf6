package org.guanjia.web.household;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanjia.butler.PostView;
import org.guanjia.estate.UnitView;
import org.guanjia.household.HouseholdBoard;
import org.guanjia.household.HouseholdView;
import org.guanjia.household.PersonView;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestName;
import org.guanjia.request.RequestRow;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.timeline.HomeFacts;
import org.guanjia.timeline.HomeTimeline;
import org.guanjia.timeline.TimelineBoard;
import org.guanjia.timeline.TimelineEntryView;

/**
 * The page of a home, by the id of the household, or by the unit for whoever lives there now. Its address says which part of the
 * timeline is shown, so that a link, reload and back work (S18).
 */
@Named
@ViewScoped
public class HouseholdPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HouseholdBoard board;

    @Inject
    private TimelineBoard timelines;

    @Inject
    private RequestBoard requests;

    @Inject
    private HomePlaces places;

    private String id;
    private String unitId;
    private String kind;
    private String after;
    private transient HouseholdView household;
    private transient UnitView unit;
    private transient PostView post;
    private transient List<RequestRow> open;
    private transient HomeTimeline timeline;
    private transient Map<UUID, RequestName> names;

    /** Reads everything that is shown, before every drawing. */
    public void load() {
        household = id == null
                ? board.ofUnit(Ids.inAddress(unitId)).orElseThrow(NotFound::new)
                : board.household(Ids.inAddress(id));
        unit = places.unit(household);
        post = places.post(household).orElse(null);
        open = places.open(household);
        timeline = timelines.ofHome(household.id(), getLook(), after == null ? null : Ids.inAddress(after));
        names = requests.named(
                household.estateId(),
                timeline.entries().stream().map(TimelineEntryView::aboutId).collect(Collectors.toSet()));
    }

    /** The household, as it was last drawn. */
    public HouseholdView getHousehold() {
        if (household == null) {
            load();
        }
        return household;
    }

    public UnitView getUnit() {
        return unit;
    }

    /** The post that serves them; null where none does yet. */
    public PostView getPost() {
        return post;
    }

    /** Their requests that are not over, soonest first. */
    public List<RequestRow> getOpen() {
        return open;
    }

    /** The part of the timeline that is shown. */
    public HomeTimeline getTimeline() {
        return timeline;
    }

    /** The request that an entry is about; null where it is about none. */
    public RequestName about(TimelineEntryView entry) {
        return names.get(entry.aboutId());
    }

    /** The person of the household that an entry tells of; null where it tells of none. */
    public PersonView person(TimelineEntryView entry) {
        String person = entry.details().get("personId");
        return household.people().stream()
                .filter(one -> one.id().toString().equals(person))
                .findFirst()
                .orElse(null);
    }

    /** What is looked at alone; null for everything, and where the address names no kind that there is. */
    public HomeFacts getLook() {
        return getLooks().stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    public List<HomeFacts> getLooks() {
        return List.of(HomeFacts.values());
    }

    /** The address of a part of the timeline, from the newest entry on. */
    public String look(HomeFacts part) {
        return "/household.xhtml?id=" + household.id() + (part == null ? "" : "&kind=" + part);
    }

    /** The address of what comes after the entries shown. */
    public String getOlder() {
        List<TimelineEntryView> shown = timeline.entries();
        return look(getLook()) + "&after=" + shown.get(shown.size() - 1).id();
    }

    /** Whether newer entries stand before those shown. */
    public boolean isNewer() {
        return after != null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getUnitId() {
        return unitId;
    }

    public void setUnitId(String unitId) {
        this.unitId = unitId;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
