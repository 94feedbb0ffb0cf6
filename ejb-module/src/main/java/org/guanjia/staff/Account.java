package org.guanjia.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * What an employee signs in with. It is opened with a password that somebody else chose, which the employee replaces at
 * the first sign-in; it is switched off when the employee leaves, and never removed.
 */
@Entity
class Account {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String username;

    private String passwordHash;
    private boolean mustChangePassword;
    private boolean active;

    @Column(updatable = false)
    private UUID employeeId;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(
            name = "account_role",
            joinColumns = @JoinColumn(name = "username", referencedColumnName = "username"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<AccountRole> roles = EnumSet.noneOf(AccountRole.class);

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(
            name = "account_estate",
            joinColumns = @JoinColumn(name = "username", referencedColumnName = "username"))
    @Column(name = "estate_id")
    private Set<UUID> estates = new HashSet<>();

    @Version
    private long version;

    protected Account() {}

    Account(UUID id, UUID employeeId, String username, Set<AccountRole> roles, Set<UUID> estates) {
        this.id = id;
        this.employeeId = employeeId;
        this.username = username;
        this.active = true;
        this.roles.addAll(roles);
        this.estates.addAll(estates);
    }

    /** A password that somebody else knows. */
    void handOut(Secret password, boolean mustChange) {
        choose(password);
        mustChangePassword = mustChange;
    }

    /** A password of the owner's own. */
    void choose(Secret password) {
        Passwords.check(username, password);
        passwordHash = Passwords.hash(password);
        mustChangePassword = false;
    }

    boolean opensWith(Secret password) {
        return Passwords.matches(password, passwordHash);
    }

    void change(Set<AccountRole> newRoles, Set<UUID> newEstates, boolean newActive) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
        estates.retainAll(newEstates);
        estates.addAll(newEstates);
        active = newActive;
    }

    void switchOff() {
        active = false;
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    String username() {
        return username;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    AccountState state() {
        return new AccountState(roles, estates, active);
    }

    AccountView view(String nameZh, String nameEn) {
        return new AccountView(
                id, username, employeeId, nameZh, nameEn, roles, estates, active, mustChangePassword, version);
    }

    long version() {
        return version;
    }
}
