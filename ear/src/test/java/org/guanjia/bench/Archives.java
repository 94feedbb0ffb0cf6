package org.guanjia.bench;

import java.nio.file.Path;
import org.guanjia.bench.inside.Benched;
import org.guanjia.bench.inside.floor.Floor;
import org.guanjia.bench.inside.loop.LoopServlet;
import org.guanjia.bench.inside.plain.BytesServlet;
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

    private static final String FACES = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param><param-name>jakarta.faces.PROJECT_STAGE</param-name><param-value>Production</param-value></context-param>
              <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
              <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
            </web-app>
            """;

    private static final String SMALLEST = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
            <h:head><title>Smallest</title></h:head>
            <h:body><h:form><h:inputText id="words"/><h:commandButton id="send" value="Send"/></h:form></h:body>
            </html>
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

    /** The floors of pages: bytes from memory, and a Faces page with a form and nothing in it. */
    static Path plainPages() {
        return file(
                "bench-pages.war",
                ShrinkWrap.create(WebArchive.class, "bench-pages.war")
                        .addPackages(false, BytesServlet.class.getPackage())
                        .addAsWebInfResource(new StringAsset(""), "beans.xml")
                        .addAsWebInfResource(new StringAsset(FACES), "web.xml")
                        .addAsWebResource(new StringAsset(SMALLEST), "smallest.xhtml"));
    }

    private static Path file(String name, Archive<?> archive) {
        Path file = Path.of("target", name).toAbsolutePath();
        archive.as(ZipExporter.class).exportTo(file.toFile(), true);
        return file;
    }
}
