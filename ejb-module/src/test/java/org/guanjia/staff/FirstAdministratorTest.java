package org.guanjia.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorTest extends StaffFixture {

    @TempDir
    private Path folder;

    @Test
    void the_first_start_opens_one_account_and_tells_its_password_to_the_owner_of_the_server_alone()
            throws IOException {
        start(Optional.empty());

        Path file = folder.resolve("password.txt");
        List<String> lines = Files.readAllLines(file);
        Account admin = inTransaction(() -> register.accountNamed("admin"));
        assertThat(lines.get(0)).isEqualTo("admin");
        assertThat(admin.opensWith(Secret.of(lines.get(1)))).isTrue();
        assertThat(admin.mustChangePassword()).isTrue();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_password_from_the_settings_is_written_nowhere() {
        start(Optional.of(PASSWORD));

        assertThat(inTransaction(() -> register.accountNamed("admin")).opensWith(PASSWORD))
                .isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void every_further_start_opens_none() {
        start(Optional.of(PASSWORD));
        start(Optional.of(PASSWORD));

        assertThat(inTransaction(() -> board.accounts(null, PageRequest.first(10)))
                        .count())
                .isEqualTo(1);
    }

    private void start(Optional<Secret> password) {
        StaffSettings settings = new StaffSettings() {
            @Override
            Optional<Secret> firstPassword() {
                return password;
            }

            @Override
            Path firstPasswordFile() {
                return folder.resolve("password.txt");
            }
        };
        FirstAdministrator bean = wired(
                new FirstAdministrator(), register, acts(administrator), settings, wired(new CommandLog()), clock());
        inTransaction(bean::openFirstAccount);
    }
}
