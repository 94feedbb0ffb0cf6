package org.guanjia.bench;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run found, as text for people and for programs.
 *
 * @param at when it began
 */
record Report(Instant at, Machine machine, List<Figure> figures) {

    private static final List<String> HEAD = List.of(
            "what", "ours", "floor", "ratio", "lowest – highest", "aim", "met", "database", "journal", "rounds");

    Report {
        figures = List.copyOf(figures);
    }

    boolean holds() {
        return figures.stream().allMatch(Figure::met);
    }

    /** For a screen: a line for each figure, columns under each other. */
    String table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        figures.forEach(figure -> rows.add(cells(figure)));
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> padded(row.get(column), widths[column]))
                        .collect(joining("  "))
                        .stripTrailing())
                .collect(joining("\n"));
    }

    /**
     * For a page of the documentation.
     *
     * @param plot the name of the picture beside it
     * @param growth that of another, for figures with several numbers of requests
     */
    String markdown(String plot, String growth) {
        return """
                Measured on %s: %s. Durability: %s.

                | %s |
                |%s
                %s

                ![How far each figure lies beyond its aim](%s)%s""".formatted(
                        at.toString().substring(0, "2026-01-01".length()),
                        machine,
                        figures.stream()
                                .map(Figure::place)
                                .map(place -> place.database() + " " + place.durability())
                                .distinct()
                                .collect(joining("; ")),
                        String.join(" | ", HEAD),
                        "---|".repeat(HEAD.size()),
                        figures.stream()
                                .map(figure -> "| " + String.join(" | ", cells(figure)) + " |")
                                .collect(joining("\n")),
                        plot,
                        Growth.isIn(figures)
                                ? "\n\n![How each figure grows with the number of requests](%s)".formatted(growth)
                                : "");
    }

    /** For programs: a list of figures. */
    String json() {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(figures.stream().map(this::fields).toList());
    }

    private Map<String, Object> fields(Figure figure) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", figure.name());
        fields.put("unit", figure.unit());
        fields.put("ours", figure.ours());
        fields.put("floor", figure.floor());
        fields.put("ratio", figure.ratio());
        fields.put("lowestRatio", figure.lowestRatio());
        fields.put("highestRatio", figure.highestRatio());
        fields.put("aim", figure.aim().words());
        fields.put("met", figure.met());
        fields.put("database", figure.place().database());
        fields.put("durability", figure.place().durability());
        fields.put("journal", figure.place().journal());
        fields.put("rounds", figure.rounds());
        fields.put("machine", machine.toString());
        fields.put("at", at.toString());
        return fields;
    }

    private static List<String> cells(Figure figure) {
        return List.of(
                figure.name(),
                rounded(figure.ours()) + " " + figure.unit(),
                rounded(figure.floor()) + " " + figure.unit(),
                rounded(figure.ratio()) + " ×",
                rounded(figure.lowestRatio()) + " – " + rounded(figure.highestRatio()),
                figure.aim().words(),
                figure.met() ? "yes" : "no",
                figure.place().database(),
                figure.place().journal(),
                String.valueOf(figure.rounds().size()));
    }

    /** Three digits that say something. */
    static String rounded(double number) {
        if (number >= 100) {
            return String.valueOf(Math.round(number));
        }
        return String.format(Locale.ROOT, number >= 10 ? "%.1f" : "%.2f", number);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
