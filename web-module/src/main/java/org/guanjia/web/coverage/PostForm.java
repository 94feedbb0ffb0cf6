package org.guanjia.web.coverage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.AddPost;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostOffice;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;
import org.guanjia.staff.EmployeeView;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.parts.Pressed;
import org.guanjia.web.shell.Me;

/** The dialog that sets up a post. */
@Named
@ViewScoped
public class PostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PostOffice office;

    @Inject
    private PostBoard board;

    @Inject
    private EstateClock clock;

    @Inject
    private Passing passing;

    @Inject
    private Me me;

    private UUID id;
    private String englishName;
    private String phone;
    private String employeeId;
    private Instant from;
    private String lobbyBuildingId;
    private transient List<EmployeeView> butlers;

    /** Opens it, empty. */
    void begin() {
        id = Ids.next();
        englishName = null;
        phone = null;
        employeeId = null;
        from = clock.now().truncatedTo(ChronoUnit.MINUTES);
        lobbyBuildingId = null;
        butlers = null;
    }

    /** Sets the post up. */
    public void save() {
        office.add(new AddPost(
                id,
                me.estateId(),
                englishName,
                phone,
                Pressed.idIfAny(employeeId),
                from,
                Pressed.idIfAny(lobbyBuildingId)));
        passing.say("butler.coverage.post.added", englishName);
    }

    /** Whether the dialog was begun. */
    public boolean isBegun() {
        return id != null;
    }

    /** Who may sit there first. */
    public List<EmployeeView> getButlers() {
        if (butlers == null) {
            butlers = board.seatable(me.estateId());
        }
        return butlers;
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(String englishName) {
        this.englishName = englishName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmployeeId() {
        return employeeId;
    }

    public void setEmployeeId(String employeeId) {
        this.employeeId = employeeId;
    }

    public Instant getFrom() {
        return from;
    }

    public void setFrom(Instant from) {
        this.from = from;
    }

    public String getLobbyBuildingId() {
        return lobbyBuildingId;
    }

    public void setLobbyBuildingId(String lobbyBuildingId) {
        this.lobbyBuildingId = lobbyBuildingId;
    }
}
