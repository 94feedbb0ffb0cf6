package org.guanjia.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Roles;

/**
 * Where an administrator keeps accounts. Nobody changes their own here, so that an administrator always remains;
 * every act is written down ({@link StaffJournal}).
 */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
public class AccountOffice {

    @Inject
    private StaffRegister register;

    @Inject
    private StaffActs acts;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /** Opens an account, with a password that the administrator hands out. */
    public UUID open(@NotNull @Valid OpenAccount command) {
        command.estates().forEach(caller::requireEstate);
        if (commands.claim(command.commandId(), clock.now())) {
            if (command.username().equals(Actor.SYSTEM.name()) || register.hasAccount(command.username())) {
                throw BusinessRuleViolation.at("username", "staff.account.usernameTaken", command.username());
            }
            if (!register.employee(command.employeeId()).isActive()) {
                throw BusinessRuleViolation.at("employeeId", "staff.account.employeeLeft");
            }
            Account account = new Account(
                    command.commandId(), command.employeeId(), command.username(), command.roles(), command.estates());
            account.handOut(command.password(), command.mustChangePassword());
            register.add(account);
            acts.opened(account);
        }
        return command.commandId();
    }

    /** Gives an account other roles or estates, or switches it on or off; what changes counts from the next sign-in. */
    public void change(@NotNull @Valid ChangeAccount command) {
        command.estates().forEach(caller::requireEstate);
        Account account = ofSomebodyElse(command.accountId());
        if (commands.claim(command.commandId(), clock.now())) {
            ChangedMeanwhile.unlessSame(command.version(), account.version());
            if (command.active() && !register.employee(account.employeeId()).isActive()) {
                throw BusinessRuleViolation.at("active", "staff.account.employeeLeft");
            }
            AccountState before = account.state();
            account.change(command.roles(), command.estates(), command.active());
            register.flush();
            acts.changed(account, before);
        }
    }

    /** Hands out a new password to somebody who forgot theirs. */
    public void resetPassword(@NotNull @Valid ResetPassword command) {
        Account account = ofSomebodyElse(command.accountId());
        if (commands.claim(command.commandId(), clock.now())) {
            ChangedMeanwhile.unlessSame(command.version(), account.version());
            account.handOut(command.password(), true);
            register.flush();
            acts.password(account, StaffActKind.PASSWORD_RESET);
        }
    }

    private Account ofSomebodyElse(UUID accountId) {
        Account account = register.account(accountId);
        if (account.employeeId().equals(caller.actor().id())) {
            throw new BusinessRuleViolation("staff.account.notOneself");
        }
        return account;
    }
}
