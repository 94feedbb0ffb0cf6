package org.guanjia.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Posts at the forms of a page that no page of ours makes: forged states, rows, fields, parts and events.
 *
 * @param nasty forges them
 */
record ForgedForms(Nasty nasty) {

    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)[^>]*?\\bname=\"([^\"]+)\"");
    private static final Pattern SOURCE =
            Pattern.compile("<(?:button|a|input|div|span)[^>]*?\\bid=\"([^\"]+:[^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\"");
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    /** What the page says of a failure that nobody foresaw, in the language asked for. */
    private static final Pattern INCIDENT = Pattern.compile("事件编号|<redirect url=\"[^\"]*/errors/500\\.xhtml");

    /** What is wrong with an answer: a failure of the server's, or a word about its inside. */
    static Optional<String> failure(HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            return Optional.of(String.valueOf(answer.statusCode()));
        }
        if (INCIDENT.matcher(answer.body()).find()) {
            return Optional.of("an incident");
        }
        return Leak.in(answer.body()).map(leak -> "tells of its inside: " + leak);
    }

    /** The beginning of a long text. */
    static String shortened(String text) {
        return text.length() > 500 ? text.substring(0, 500) + "…" : text;
    }

    /**
     * Makes a request one of them.
     *
     * @param page as it was answered to whoever posts
     * @return what is posted, shortened
     */
    String post(HttpRequest.Builder request, String page) throws IOException {
        String source = source(page);
        Map<String, String> fields = fields(page, source);
        if (nasty.chance(60)) {
            fields.put("jakarta.faces.partial.ajax", "true");
            fields.put("jakarta.faces.source", source);
            fields.put("jakarta.faces.partial.execute", nasty.one(List.of("@all", "@this", source, nasty.line())));
            fields.put("jakarta.faces.partial.render", nasty.one(List.of("@all", "@form", nasty.line())));
            fields.put("jakarta.faces.behavior.event", nasty.one(List.of("action", "change", "page", nasty.line())));
            request.header("Faces-Request", "partial/ajax");
        }
        if (page.contains("multipart/form-data") && nasty.chance(50)) {
            request.header("Content-Type", "multipart/form-data; boundary=b7").POST(multipart(fields));
        } else {
            request.header("Content-Type", nasty.chance(97) ? "application/x-www-form-urlencoded" : "text/plain")
                    .POST(BodyPublishers.ofString(urlEncoded(fields)));
        }
        return shortened(fields.toString());
    }

    private String source(String page) {
        List<String> sources =
                all(SOURCE, page).stream().filter(id -> !id.contains("out")).toList();
        return sources.isEmpty() || nasty.chance(20) ? nasty.line() : nasty.one(sources);
    }

    private Map<String, String> fields(String page, String source) {
        Map<String, String> fields = new LinkedHashMap<>();
        all(FIELD, page).forEach(name -> fields.put(name, nasty.chance(70) ? nasty.text() : ""));
        List<String> forms = all(FORM, page);
        if (!forms.isEmpty()) {
            String form = nasty.one(forms);
            fields.put(form, nasty.chance(90) ? form : nasty.line());
        }
        fields.put("jakarta.faces.ViewState", viewState(page));
        fields.put(source, source);
        for (String name :
                List.of("person", "item", "id", "task", "row", "post", "department", "kind", "step", "selection")) {
            if (nasty.chance(20)) {
                fields.put(name, nasty.line());
            }
        }
        fields.keySet().removeIf(name -> !name.equals("jakarta.faces.ViewState") && nasty.chance(10));
        return fields;
    }

    private String viewState(String page) {
        String given = all(VIEW_STATE, page).stream().findFirst().orElse("");
        return switch (nasty.random().nextInt(10)) {
            case 0 -> nasty.line();
            case 1 -> nasty.broken(given);
            case 2 -> "";
            default -> given;
        };
    }

    private BodyPublisher multipart(Map<String, String> fields) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            String file = nasty.chance(15)
                    ? "; filename=\"" + nasty.line().replaceAll("[\r\n\"]", "") + "\"\r\nContent-Type: "
                            + nasty.one(List.of("image/png", "text/html", "image/svg+xml", "x"))
                    : "";
            body.write(("--b7\r\nContent-Disposition: form-data; name=\""
                            + field.getKey().replaceAll("[\r\n\"]", "") + "\"" + file + "\r\n\r\n")
                    .getBytes(UTF_8));
            body.write(file.isEmpty() ? field.getValue().getBytes(UTF_8) : nasty.broken(Arguments.PNG));
            body.write("\r\n".getBytes(UTF_8));
        }
        body.write((nasty.chance(90) ? "--b7--\r\n" : "--b7").getBytes(UTF_8));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static List<String> all(Pattern pattern, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String urlEncoded(Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) ->
                body.append(encoded(name)).append('=').append(encoded(value)).append('&'));
        return body.toString();
    }
}
