package org.guanjia.web.shell;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DEPARTMENT_HEAD;
import static org.guanjia.shared.Roles.DUTY_MANAGER;
import static org.guanjia.shared.Roles.FIELD_STAFF;
import static org.guanjia.shared.Roles.INTEGRATION_OPERATOR;

import java.util.List;
import java.util.Map;

/**
 * The screens that the navigation leads to, in its order. The first one open to a role is the desk that the role lands on.
 * Its label is {@code room.<NAME>} in the bundle. Hiding a link is no permission: the boundaries check for themselves.
 */
public enum Room {
    DESK(Wing.LINE, "/desk.xhtml", "desk", 'd', BUTLER, DUTY_MANAGER),
    REQUESTS(Wing.LINE, "/requests.xhtml", "inbox", 'r', BUTLER, DUTY_MANAGER),
    PROMISES(Wing.LINE, "/promises.xhtml", "clock", 'm', BUTLER, DUTY_MANAGER),
    SATISFACTION(Wing.LINE, "/satisfaction.xhtml", "star", 'f', DUTY_MANAGER),
    BOARD(Wing.FIELD, "/board.xhtml", "board", 'b', DEPARTMENT_HEAD, DUTY_MANAGER),
    TASKS(Wing.FIELD, "/tasks.xhtml", "tasks", 't', FIELD_STAFF, DEPARTMENT_HEAD, BUTLER),
    DELIVERY(Wing.INTEGRATION, "/delivery.xhtml", "route", 'q', INTEGRATION_OPERATOR, DUTY_MANAGER, ADMINISTRATOR),
    // an administrator lands where messages go, not here: it stands after that room
    POSTS(Wing.LINE, "/posts.xhtml", "badge", 'o', BUTLER, DUTY_MANAGER, ADMINISTRATOR),
    ROSTER(Wing.LINE, "/roster.xhtml", "calendar", 's', BUTLER, DUTY_MANAGER, ADMINISTRATOR),
    COMPETENCE(Wing.LINE, "/competence.xhtml", "bulb", 'k', DUTY_MANAGER, DEPARTMENT_HEAD, ADMINISTRATOR),
    DUTIES(Wing.LINE, "/duties.xhtml", "clock", 'y', BUTLER),
    BUDGET(Wing.LINE, "/budget.xhtml", "quiet", 'u', DUTY_MANAGER, ADMINISTRATOR),
    CATALOGUE(Wing.SETTINGS, "/catalogue.xhtml", "bookmark", 'c', ADMINISTRATOR),
    ESTATES(Wing.SETTINGS, "/estates.xhtml", "building", 'e', ADMINISTRATOR),
    DEPARTMENTS(Wing.SETTINGS, "/departments.xhtml", "users", 'p', ADMINISTRATOR),
    LADDERS(Wing.SETTINGS, "/ladders.xhtml", "bell", 'l', ADMINISTRATOR),
    HOLIDAYS(Wing.SETTINGS, "/holidays.xhtml", "calendar", 'h', ADMINISTRATOR),
    REASONS(Wing.SETTINGS, "/reasons.xhtml", "pause", 'w', ADMINISTRATOR),
    ACCOUNTS(Wing.SETTINGS, "/accounts.xhtml", "key", 'a', ADMINISTRATOR);

    /** Pages that are opened from a room, and belong to it. */
    private static final Map<String, Room> WITHIN = Map.ofEntries(
            Map.entry("/post.xhtml", POSTS),
            Map.entry("/handover.xhtml", POSTS),
            Map.entry("/request.xhtml", REQUESTS),
            Map.entry("/intake.xhtml", REQUESTS),
            Map.entry("/household.xhtml", REQUESTS),
            Map.entry("/task.xhtml", TASKS),
            Map.entry("/workorder.xhtml", BOARD),
            Map.entry("/trail.xhtml", DELIVERY),
            Map.entry("/service.xhtml", CATALOGUE),
            Map.entry("/form.xhtml", CATALOGUE),
            Map.entry("/duty.xhtml", DEPARTMENTS));

    /** The headings of the navigation, labelled {@code wing.<NAME>}. */
    public enum Wing {
        LINE,
        FIELD,
        INTEGRATION,
        SETTINGS
    }

    private final Wing wing;
    private final String page;
    private final String icon;
    private final char key;
    private final List<String> roles;

    Room(Wing wing, String page, String icon, char key, String... roles) {
        this.wing = wing;
        this.page = page;
        this.icon = icon;
        this.key = key;
        this.roles = List.of(roles);
    }

    public Wing getWing() {
        return wing;
    }

    /** View id of its page. */
    public String getPage() {
        return page;
    }

    /** Name of its icon in the sprite. */
    public String getIcon() {
        return icon;
    }

    /** The letter that leads there after {@code g}. */
    public String getKey() {
        return String.valueOf(key);
    }

    /** Whether it shows what belongs to an estate, and so nothing to somebody without one. */
    public boolean isOfAnEstate() {
        return wing == Wing.LINE || wing == Wing.FIELD;
    }

    /** Who is shown the link. */
    public List<String> roles() {
        return roles;
    }

    /** Whether a page belongs to this room: its own, or one that is opened from it. */
    public boolean holds(String viewId) {
        return viewId.equals(page) || WITHIN.get(viewId) == this;
    }

    /**
     * Whether somebody without the room may not see a page of it. What departments work on is reached from elsewhere too, and
     * the boundaries alone say by whom.
     */
    boolean shuts(String viewId) {
        return wing != Wing.FIELD && holds(viewId);
    }
}
