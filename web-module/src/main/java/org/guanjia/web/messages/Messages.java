package org.guanjia.web.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Every word of the product, known to pages as {@code msg}. The words stand in one pair of files for each area
 * ({@code <area>_zh_CN.properties}, {@code <area>_en.properties}); here they become one bundle, so that a page, a
 * business exception and Faces itself find any of them by its key. The root speaks Chinese.
 */
public class Messages extends ResourceBundle {

    /** The areas, each a pair of files beside this class. */
    public static final List<String> AREAS = List.of(
            "shell",
            "components",
            "signin",
            "errors",
            "faces",
            "parts",
            "list",
            "shared",
            "estate",
            "household",
            "disturbance",
            "staff",
            "competence",
            "butler",
            "roster",
            "catalogue",
            "form",
            "calendar",
            "attachment",
            "request",
            "promise",
            "escalation",
            "quality",
            "dispatch",
            "field",
            "delivery",
            "timeline");

    private final Map<String, Object> words;

    public Messages() {
        this("zh_CN");
    }

    protected Messages(String language) {
        Map<String, Object> all = new HashMap<>();
        for (String area : AREAS) {
            read(area, language).forEach((key, text) -> all.put(key.toString(), text));
        }
        words = Map.copyOf(all);
    }

    /** The words of one area in one language, as its file has them. */
    static Properties read(String area, String language) {
        String file = area + "_" + language + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no words of the area " + file);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }

    @Override
    protected Set<String> handleKeySet() {
        return words.keySet();
    }
}
