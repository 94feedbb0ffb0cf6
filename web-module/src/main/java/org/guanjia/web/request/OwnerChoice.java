package org.guanjia.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostView;
import org.guanjia.household.HouseholdBoard;
import org.guanjia.household.HouseholdView;
import org.guanjia.household.OwnerFinder;
import org.guanjia.household.OwnerHit;
import org.guanjia.web.shell.Me;

/** Who is asking: found from a character, two letters, a unit, a plate or the end of a phone number (S03). */
@Named
@ViewScoped
public class OwnerChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_HITS = 8;

    @Inject
    private OwnerFinder finder;

    @Inject
    private HouseholdBoard households;

    @Inject
    private PostBoard posts;

    @Inject
    private Me me;

    private String query;
    private transient List<OwnerHit> hits;
    private transient HouseholdView household;
    private transient PostView post;
    private UUID householdId;
    private UUID unitId;
    private UUID personId;
    private String place;
    private String placeEn;

    /** Looks for what is typed. */
    public void find() {
        hits = query == null || query.isBlank() ? List.of() : finder.find(me.estateId(), query, MOST_HITS);
    }

    /** Whether nobody is found because too little is typed so far. */
    public boolean isTooLittle() {
        return OwnerFinder.saysTooLittle(query);
    }

    /** Takes one of the hits, by the id of the person that was pressed: the hits may be others by now, while somebody types on. */
    public void choose(String person) {
        find();
        hits.stream()
                .filter(one -> one.person().id().toString().equals(person))
                .findFirst()
                .ifPresent(this::take);
    }

    private void take(OwnerHit hit) {
        householdId = hit.householdId();
        unitId = hit.unitId();
        personId = hit.person().id();
        place = hit.unitLabelZh();
        placeEn = hit.unitLabelEn();
        household = null;
        hits = List.of();
    }

    /** Asks anew who it is. */
    public void forget() {
        householdId = null;
        unitId = null;
        personId = null;
    }

    public boolean isChosen() {
        return unitId != null;
    }

    /** The household of the one who asks; null while nobody is chosen. */
    public HouseholdView getHousehold() {
        if (household == null && householdId != null) {
            household = households.household(householdId);
            post = posts.ofUnits(household.estateId(), Set.of(household.unitId()))
                    .get(household.unitId());
        }
        return household;
    }

    /** The post that serves the unit; null where none does yet. */
    public PostView getPost() {
        return getHousehold() == null ? null : post;
    }

    public List<OwnerHit> getHits() {
        return hits == null ? List.of() : hits;
    }

    public UUID getUnitId() {
        return unitId;
    }

    public UUID getPersonId() {
        return personId;
    }

    /** The unit in Chinese. */
    public String getPlace() {
        return place;
    }

    /** The unit in English. */
    public String getPlaceEn() {
        return placeEn;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}
