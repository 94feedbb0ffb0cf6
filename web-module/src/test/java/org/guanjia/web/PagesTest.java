package org.guanjia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.guanjia.web.messages.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads every page and holds it to the rules of the house: words from the bundle, nothing inline, icons that exist. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern KEY = Pattern.compile("msg\\['([^']+)']");
    private static final Set<String> WORDED = Set.of(
            "title",
            "alt",
            "aria-label",
            "placeholder",
            "label",
            "help",
            "text",
            "hint",
            "header",
            "message",
            "why",
            "who",
            "itemLabel",
            "headerText",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "what");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_word_comes_from_the_bundle(Path page) {
        List<String> literal = new ArrayList<>();
        for (Node node : nodes(page)) {
            if (node.getNodeType() == Node.TEXT_NODE && !isTechnical((Element) node.getParentNode())) {
                add(literal, node.getNodeValue());
            } else if (node instanceof Element element) {
                WORDED.forEach(attribute -> add(literal, element.getAttribute(attribute)));
                if (element.getLocalName().matches("(command)?[bB]utton|outputText")) {
                    add(literal, element.getAttribute("value"));
                }
            }
        }

        assertThat(literal).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_key_is_in_the_bundle(Path page) {
        ResourceBundle words = ResourceBundle.getBundle(Messages.class.getName(), Locale.ENGLISH);
        Set<String> missing = new TreeSet<>();
        Matcher key = KEY.matcher(source(page));
        while (key.find()) {
            if (!key.group(1).endsWith(".") && !words.containsKey(key.group(1))) {
                missing.add(key.group(1));
            }
        }

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_inline(Path page) {
        List<String> inline = new ArrayList<>();
        for (Node node : nodes(page)) {
            if (node instanceof Element element) {
                boolean script = "script".equals(element.getLocalName()) && !element.hasAttribute("src");
                if (script || "style".equals(element.getLocalName()) || element.hasAttribute("style")) {
                    inline.add(element.getNodeName());
                }
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    String attribute = element.getAttributes().item(i).getNodeName();
                    if (attribute.matches("on[a-z]+")) {
                        inline.add(element.getNodeName() + " " + attribute);
                    }
                }
            }
        }

        assertThat(inline).isEmpty();
    }

    /** Two of one name are an incident where the page is drawn. */
    @ParameterizedTest
    @MethodSource("pages")
    void no_form_or_dialog_is_named_like_another_on_the_page(Path page) throws IOException {
        List<String> names = new ArrayList<>(formsAndDialogs(page));
        if (source(page).contains("template=\"/WEB-INF/templates/shell.xhtml\"")) {
            names.addAll(ofTheShell());
        }

        assertThat(names).doesNotHaveDuplicates();
    }

    private static List<String> ofTheShell() throws IOException {
        List<String> names = new ArrayList<>(formsAndDialogs(WEBAPP.resolve("WEB-INF/templates/shell.xhtml")));
        try (Stream<Path> includes = Files.list(WEBAPP.resolve("WEB-INF/includes"))) {
            includes.filter(file -> !file.endsWith("reader.xhtml"))
                    .forEach(file -> names.addAll(formsAndDialogs(file)));
        }
        return names;
    }

    private static List<String> formsAndDialogs(Path page) {
        List<String> names = new ArrayList<>();
        for (Node node : nodes(page)) {
            if (node instanceof Element element) {
                String name =
                        switch (element.getNodeName()) {
                            case "h:form", "p:dialog" -> element.getAttribute("id");
                            case "gj:dialog" -> element.getAttribute("var");
                            default -> "";
                        };
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** CVE-2026-46581: what is included or decorated never comes from an expression. */
    @ParameterizedTest
    @MethodSource("pages")
    void no_template_is_named_by_an_expression(Path page) {
        for (Node node : nodes(page)) {
            if (node instanceof Element element && "jakarta.faces.facelets".equals(element.getNamespaceURI())) {
                assertThat(element.getAttribute("src") + element.getAttribute("template"))
                        .doesNotContain("#{");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_icon_is_in_the_sprite(Path page) {
        String sprite = source(WEBAPP.resolve("WEB-INF/includes/sprite.xhtml"));
        for (Node node : nodes(page)) {
            if (node instanceof Element element && "guanjia".equals(element.getNamespaceURI())) {
                String icon = element.getAttribute("icon".equals(element.getLocalName()) ? "name" : "icon");
                if (!icon.isEmpty() && !icon.contains("#{")) {
                    assertThat(sprite).contains("id=\"i-" + icon + "\"");
                }
            }
        }
    }

    /** Names of keys on the keyboard, and addresses or codes that are no language's word. */
    private static boolean isTechnical(Element element) {
        return "kbd".equals(element.getLocalName())
                || List.of(element.getAttribute("class").split(" ")).contains("code");
    }

    private static void add(List<String> literal, String text) {
        String rest = EXPRESSION.matcher(text).replaceAll("");
        if (rest.codePoints().anyMatch(Character::isLetter)) {
            literal.add(text.strip());
        }
    }

    private static List<Node> nodes(Path page) {
        List<Node> all = new ArrayList<>();
        collect(document(page), all);
        return all;
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            collect(children.item(i), all);
        }
    }

    private static Document document(Path page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(source(page))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(page.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
