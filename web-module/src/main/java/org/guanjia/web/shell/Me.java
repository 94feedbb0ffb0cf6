package org.guanjia.web.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanjia.estate.EstateBoard;
import org.guanjia.preference.Language;
import org.guanjia.preference.PreferenceDesk;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.staff.AccountRole;
import org.guanjia.staff.CallerView;
import org.guanjia.staff.SelfService;
import org.guanjia.web.preferences.Preferences;

/**
 * The person signed in, as the shell shows them: their name, the rooms open to them, the desk they land on, the estate
 * they work in now: the one chosen last, else the first. Session scoped because the choice of the estate holds from page to page, and so that staff and estate
 * are asked once. What it shows grants nothing: every boundary asks the security domain itself.
 */
@Named
@SessionScoped
public class Me implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SelfService self;

    @Inject
    private EstateBoard board;

    @Inject
    private EstateClock clock;

    @Inject
    private Preferences preferences;

    @Inject
    private PreferenceDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "guanjia.zone", defaultValue = "Asia/Shanghai")
    private String homeZone;

    private String username;
    private String nameZh;
    private String nameEn;
    private String departmentZh;
    private String departmentEn;
    private List<AccountRole> roles = List.of();
    private List<Room> rooms = List.of();
    private List<EstateChoice> estates = List.of();
    private EstateChoice estate;
    private boolean passwordDue;

    /** Learns who is there now; nothing to do where that is who it was. Null is nobody yet. */
    void arrive(String name) {
        if (name == null || Objects.equals(username, name)) {
            return;
        }
        CallerView caller = self.whoAmI();
        username = name;
        nameZh = caller.nameZh();
        nameEn = caller.nameEn();
        departmentZh = caller.department() == null ? null : caller.department().nameZh();
        departmentEn = caller.department() == null ? null : caller.department().nameEn();
        roles = List.copyOf(caller.roles());
        rooms = Stream.of(Room.values())
                .filter(room -> roles.stream().anyMatch(role -> room.roles().contains(role.name())))
                .toList();
        estates = board.estates().stream()
                .map(one -> EstateChoice.of(one, clock.now()))
                .toList();
        UUID last = desk.lastEstate().orElse(null);
        estate = estates.stream()
                .filter(one -> one.id().equals(last))
                .findFirst()
                .orElseGet(() -> estates.isEmpty() ? null : estates.get(0));
        passwordDue = caller.mustChangePassword();
    }

    /** What was learnt is out of date (an estate was added, the password was chosen): ask again with the next page. */
    public void forget() {
        username = null;
    }

    /** Act: work in this estate from now on; by its id, for the estates of the page may not be those of now. */
    public String workIn(String id) {
        UUID estateId = Ids.inAddress(id);
        estate = estates.stream()
                .filter(one -> one.id().equals(estateId))
                .findFirst()
                .orElseThrow(NotFound::new);
        desk.workIn(estateId);
        return land();
    }

    /** Act: leave. The session ends with everything in it. */
    public String signOut() throws ServletException {
        request.logout();
        request.getSession().invalidate();
        return "/signin.xhtml?faces-redirect=true";
    }

    /** The way from the bare address to the desk. */
    public String land() {
        return getDesk() + "?faces-redirect=true";
    }

    /** Where the person lands: the first room open to them; a page that says so where none is. */
    public String getDesk() {
        return rooms.stream()
                .filter(room -> estate != null || !room.isOfAnEstate())
                .findFirst()
                .map(Room::getPage)
                .orElse("/unassigned.xhtml");
    }

    /** The name signed in with. */
    public String getUsername() {
        return username;
    }

    /** The name in the reader's language. */
    public String getName() {
        return english() ? nameEn : nameZh;
    }

    /** The department in the reader's language; null for those who serve a post or the whole estate. */
    public String getDepartment() {
        return english() ? departmentEn : departmentZh;
    }

    /** One sign for the round mark beside the name. */
    public String getInitial() {
        String name = getName();
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** Whether the person holds the role, for what is shown; {@code me.is('BUTLER')}. */
    public boolean is(String role) {
        return roles.contains(AccountRole.valueOf(role));
    }

    /** Whether this page is of a room that is not open to the person. */
    boolean isShutOut(String viewId) {
        return Stream.of(Room.values()).anyMatch(room -> room.shuts(viewId) && !rooms.contains(room));
    }

    /** The rooms open to the person. */
    public List<Room> getRooms() {
        return rooms;
    }

    /** The same under their headings. */
    public List<Entry<Room.Wing, List<Room>>> getWings() {
        Map<Room.Wing, List<Room>> wings = new EnumMap<>(Room.Wing.class);
        rooms.forEach(room ->
                wings.computeIfAbsent(room.getWing(), wing -> new ArrayList<>()).add(room));
        return List.copyOf(wings.entrySet());
    }

    /** The estates that the person may work in. */
    public List<EstateChoice> getEstates() {
        return estates;
    }

    /** The estate worked in now; null for somebody without any. */
    public EstateChoice getEstate() {
        return estate;
    }

    /** @throws NotFound for somebody without any estate: what belongs to one is not there for them */
    public UUID estateId() {
        if (estate == null) {
            throw new NotFound();
        }
        return estate.id();
    }

    /** Whose wall clock the pages show. */
    public ZoneId getZone() {
        return estate == null ? ZoneId.of(homeZone) : estate.zone();
    }

    /** Whether a password of one's own has to be chosen before anything else. */
    boolean isPasswordDue() {
        return passwordDue;
    }

    private boolean english() {
        return preferences.getLanguage() == Language.ENGLISH;
    }
}
