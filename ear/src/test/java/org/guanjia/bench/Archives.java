package org.guanjia.bench;

import java.nio.file.Path;
import org.guanjia.bench.inside.Benched;
import org.guanjia.bench.inside.floor.Floor;
import org.guanjia.bench.inside.loop.LoopServlet;
import org.guanjia.it.ActingStaff;
import org.guanjia.it.Database;
import org.guanjia.it.StoryServlet;
import org.guanjia.it.TestEar;
import org.guanjia.it.TestEstate;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the bench deploys, as files. */
final class Archives {

    private static final String PERSISTENCE = """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="floor">
                <jta-data-source>java:jboss/datasources/GuanjiaDS</jta-data-source>
                <properties>
                  <property name="jakarta.persistence.schema-generation.database.action" value="create"/>
                </properties>
              </persistence-unit>
            </persistence>
            """;

    private Archives() {}

    /** The application, with the driver of ours in a web archive within it. */
    static Path application() {
        return file(
                "guanjia-bench.ear",
                TestEar.with(TestEar.war()
                        .addPackages(false, Benched.class.getPackage(), LoopServlet.class.getPackage())
                        .addClasses(
                                StoryServlet.class,
                                StoryServlet.Step.class,
                                ActingStaff.class,
                                TestEstate.class,
                                Database.class)));
    }

    /** The floors of the loop, in an archive that knows nothing of the application. */
    static Path floor() {
        return file(
                "bench-floor.war",
                ShrinkWrap.create(WebArchive.class, "bench-floor.war")
                        .addPackages(false, Benched.class.getPackage(), Floor.class.getPackage())
                        .addAsWebInfResource(new StringAsset(""), "beans.xml")
                        .addAsResource(new StringAsset(PERSISTENCE), "META-INF/persistence.xml"));
    }

    private static Path file(String name, Archive<?> archive) {
        Path file = Path.of("target", name).toAbsolutePath();
        archive.as(ZipExporter.class).exportTo(file.toFile(), true);
        return file;
    }
}
