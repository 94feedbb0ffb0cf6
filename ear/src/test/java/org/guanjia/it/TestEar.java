package org.guanjia.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR that the build made, with test classes beside it in a web archive of their own, so that nothing in the product
 * knows of them.
 */
public final class TestEar {

    private static final String APPLICATION_XML = "META-INF/application.xml";
    private static final String TEST_MODULE = "<module><web><web-uri>guanjia-it.war</web-uri>"
            + "<context-root>/guanjia-it</context-root></web></module>";

    private TestEar() {}

    /** An empty web archive that sees the application's classes and the security domain. */
    public static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "guanjia-it.war")
                .addAsWebInfResource(new StringAsset(""), "beans.xml")
                .setManifest(new StringAsset("Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron\n"));
    }

    /** The EAR with this web archive. */
    public static EnterpriseArchive with(WebArchive tests) {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/guanjia.ear"));
        try (InputStream original = ear.get(APPLICATION_XML).getAsset().openStream()) {
            String modules = new String(original.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("<module>", TEST_MODULE + "<module>");
            return ear.addAsModule(tests).setApplicationXML(new StringAsset(modules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The EAR with the {@link StoryServlet}, as a file. */
    public static Path withStories() {
        Path file = Path.of("target", "guanjia-stories.ear");
        with(war().addClasses(
                                StoryServlet.class,
                                StoryServlet.Step.class,
                                ActingStaff.class,
                                TestEstate.class,
                                Database.class))
                .as(ZipExporter.class)
                .exportTo(file.toFile(), true);
        return file;
    }
}
