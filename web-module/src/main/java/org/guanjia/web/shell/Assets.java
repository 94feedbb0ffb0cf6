package org.guanjia.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Names the state of our style sheet and script, for their addresses: browsers keep both for a week, and yet fetch them
 * anew the moment either changes. Made from what the files say, so that two nodes agree.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final List<String> FILES = List.of("/resources/css/guanjia.css", "/resources/js/guanjia.js");

    @Inject
    private ServletContext context;

    private String version;

    @PostConstruct
    void read() {
        CRC32 sum = new CRC32();
        for (String file : FILES) {
            try (InputStream in = context.getResourceAsStream(file)) {
                sum.update(in.readAllBytes());
            } catch (IOException e) {
                throw new IllegalStateException(file, e);
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    /** Changes when the files change. */
    public String getVersion() {
        return version;
    }
}
