package org.guanjia.web.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a browser is told of a sheet before its rows come. */
public final class SheetHead {

    private SheetHead() {}

    /**
     * Says that a file follows, which nobody keeps on the way.
     *
     * @param type its media type
     * @param name of the file, with its ending
     */
    public static void say(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
