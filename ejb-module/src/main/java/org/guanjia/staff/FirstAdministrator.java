package org.guanjia.staff;

import static java.lang.System.Logger.Level.INFO;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;

/**
 * Opens the account {@code admin} on the very first start, so that somebody can open the others. Its password is the
 * one that the settings give, or a made-up one in a file that only the server's user can read; it never stands in a
 * log.
 */
@Singleton
@Startup
public class FirstAdministrator {

    private static final System.Logger LOG = System.getLogger(FirstAdministrator.class.getName());
    private static final String USERNAME = "admin";

    /**
     * Claimed once for ever: of two nodes that start at the same time one does it, and lost accounts don't bring it
     * back.
     */
    private static final UUID FIRST_START = UUID.fromString("019ab000-0000-7000-8000-0000000000ad");

    @Inject
    private StaffRegister register;

    @Inject
    private StaffActs acts;

    @Inject
    private StaffSettings settings;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    @PostConstruct
    void openFirstAccount() {
        if (register.hasAnyAccount() || !commands.claim(FIRST_START, clock.now())) {
            return;
        }
        Employee employee =
                new Employee(new AddEmployee(Ids.next(), null, null, null, "系统管理员", "Administrator", "ADMIN"));
        register.add(employee);
        Account account = new Account(Ids.next(), employee.id(), USERNAME, Set.of(AccountRole.ADMINISTRATOR), Set.of());
        settings.firstPassword().ifPresentOrElse(given -> account.handOut(given, false), () -> handOutMadeUp(account));
        register.add(account);
        acts.opened(account, Actor.SYSTEM);
    }

    private void handOutMadeUp(Account account) {
        Secret password = Passwords.generate();
        account.handOut(password, true);
        Path file = settings.firstPasswordFile();
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, ownerOnly());
            Files.writeString(file, USERNAME + "\n" + password.reveal() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.log(INFO, "first start: sign in as {0} with the password in {1}, then delete that file", USERNAME, file);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
