package org.guanjia.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.staff.AccountOffice;
import org.guanjia.staff.AccountRole;
import org.guanjia.staff.AccountView;
import org.guanjia.staff.ChangeAccount;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.OpenAccount;
import org.guanjia.staff.ResetPassword;
import org.guanjia.staff.Secret;
import org.guanjia.staff.StaffBoard;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.shell.EstateChoice;
import org.guanjia.web.shell.Me;

/** The dialogs with an account: opens one for an employee, changes one, hands out a new password. */
@Named
@ViewScoped
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountOffice office;

    @Inject
    private StaffBoard board;

    @Inject
    private Me me;

    @Inject
    private Passing passing;

    private UUID commandId;
    private UUID employeeId;
    private UUID accountId;
    private long version;
    private String owner;
    private String username;
    private AccountRole[] roles = {};
    private String[] estates = {};
    private boolean active;
    private transient String password;

    /** Opens the dialog for the employee who was pressed, to give them an account. */
    public void beginFor(String pressed) {
        EmployeeView employee = board.employee(Ids.inAddress(pressed));
        commandId = Ids.next();
        employeeId = employee.id();
        accountId = null;
        owner = employee.nameZh();
        username = null;
        roles = new AccountRole[] {employee.departmentId() == null ? AccountRole.BUTLER : AccountRole.FIELD_STAFF};
        estates = employee.estateId() == null
                ? new String[0]
                : new String[] {employee.estateId().toString()};
    }

    /** Opens the dialogs for the account that was pressed, as it is now. */
    public void begin(String pressed) {
        AccountView account = board.account(Ids.inAddress(pressed));
        commandId = Ids.next();
        accountId = account.id();
        version = account.version();
        owner = account.nameZh();
        username = account.username();
        roles = account.roles().toArray(AccountRole[]::new);
        estates = account.estates().stream().map(UUID::toString).toArray(String[]::new);
        active = account.active();
    }

    /** Opens or changes it. Where somebody else did meanwhile, what was chosen stays and may be saved over it. */
    public void save() {
        Set<AccountRole> chosen = EnumSet.noneOf(AccountRole.class);
        chosen.addAll(Arrays.asList(roles));
        Set<UUID> reached = Arrays.stream(estates).map(Ids::inAddress).collect(Collectors.toSet());
        if (isFresh()) {
            office.open(new OpenAccount(commandId, employeeId, username, handedOut(), true, chosen, reached));
            passing.say("staff.account.opened", username);
        } else {
            knowingly(() -> office.change(new ChangeAccount(commandId, accountId, version, chosen, reached, active)));
            passing.say("staff.account.changed", username);
        }
    }

    /** Hands out a new password. */
    public void reset() {
        Secret secret = handedOut();
        knowingly(() -> office.resetPassword(new ResetPassword(commandId, accountId, version, secret)));
        passing.say("staff.account.reset", username);
    }

    private void knowingly(Runnable act) {
        try {
            act.run();
        } catch (ChangedMeanwhile e) {
            version = board.account(accountId).version();
            throw e;
        }
    }

    /** A password outlives no request. */
    private Secret handedOut() {
        Secret secret = Secret.of(password);
        password = null;
        return secret;
    }

    /** Whether the dialog opens an account. */
    public boolean isFresh() {
        return accountId == null;
    }

    /** Whether a dialog was begun. */
    public boolean isBegun() {
        return commandId != null;
    }

    public List<AccountRole> getOffered() {
        return List.of(AccountRole.values());
    }

    /** The estates that can be given, by id and name. */
    public List<EstateChoice> getReachable() {
        return me.getEstates();
    }

    public String getOwner() {
        return owner;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public AccountRole[] getRoles() {
        return roles;
    }

    public void setRoles(AccountRole[] roles) {
        this.roles = roles;
    }

    public String[] getEstates() {
        return estates;
    }

    public void setEstates(String[] estates) {
        this.estates = estates;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
