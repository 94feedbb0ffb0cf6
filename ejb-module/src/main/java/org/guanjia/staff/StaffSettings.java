package org.guanjia.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of this context: system properties, or environment variables such as GUANJIA_ADMIN_PASSWORD. */
@ApplicationScoped
class StaffSettings {

    /** Password of the first administrator, read once, when there is no account at all; made up where it is missing. */
    @Inject
    @ConfigProperty(name = "guanjia.admin.password")
    private Optional<String> firstPassword;

    /** Folder of the file that tells a made-up password. */
    @Inject
    @ConfigProperty(name = "jboss.server.data.dir")
    private String dataFolder;

    Optional<Secret> firstPassword() {
        return firstPassword.map(Secret::of);
    }

    Path firstPasswordFile() {
        return Path.of(dataFolder, "first-administrator.txt");
    }
}
