package org.guanjia.it;

import jakarta.annotation.Resource;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.guanjia.chaos.Books;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What tests inside the server share. The EAR is the one that the build made; the test classes stand beside it in a web
 * archive of their own, so that nothing in the product knows of them. It is deployed once for all classes
 * ({@link DeployedOnce}), hence each test makes its own data and finds its own again among other tests'.
 */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
public abstract class GuanjiaIT {

    /** Of every account that a test makes. */
    protected static final String PASSWORD = TestEstate.PASSWORD;

    @Resource(lookup = "java:jboss/datasources/GuanjiaDS")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive guanjia() {
        return TestEar.with(Testable.archiveToTest(TestEar.war()
                .addPackages(true, "org.guanjia.it")
                .addClass(Books.class)
                .addAsResource("org/guanjia/it/boundaries.txt")
                .addAsResource("org/guanjia/it/addresses.txt")
                .addAsLibraries(jar(Assertions.class), jar(Awaitility.class), jar(Matcher.class))));
    }

    private static File jar(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** The application's own database. */
    protected Database database() {
        return new Database(dataSource);
    }

    /** An account of the group's own, with these roles and no estate yet; its password is {@link #PASSWORD}. */
    protected void account(String username, String... roles) {
        TestEstate.person(database(), username, null, null, roles);
    }

    /** An address of the application as a browser has it, {@code /} for its door. */
    protected URI url(String path) {
        int port = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        return URI.create("http://127.0.0.1:%d/guanjia%s".formatted(port, path));
    }

    /** A browser that follows no redirect and has not signed in. */
    protected static HttpClient browser() {
        return PlainBrowser.open();
    }

    /** The same where this account has signed in. */
    protected HttpClient signedIn(String account) throws IOException, InterruptedException {
        return PlainBrowser.signedIn(this::url, account, PASSWORD);
    }
}
