package org.guanjia.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A picture of how a figure grows with what lies in the database: a line for each that was taken with several numbers of requests
 * ({@code list-10000}, {@code list-100000}, …), over ten times as many at every step. Flat is what it should be.
 */
final class Growth {

    private static final Pattern SIZED = Pattern.compile("(.+)-(\\d{4,})");
    private static final List<String> COLOURS =
            List.of("#2e7d5b", "#b3402e", "#2b5c8a", "#8a6d2b", "#6b4a8a", "#3f7f83", "#a3476f", "#5a5a5a");
    private static final int WIDTH = 760;
    private static final int HEIGHT = 360;
    private static final int LEFT = 60;
    private static final int RIGHT = 520;
    private static final int TOP = 30;
    private static final int BOTTOM = 310;
    private static final int STEPS = 4;
    private static final int FEWEST = 4;
    private static final int MOST = 6;

    private Growth() {}

    /** Whether there is anything to draw. */
    static boolean isIn(List<Figure> figures) {
        return figures.stream().anyMatch(figure -> SIZED.matcher(figure.name()).matches());
    }

    static String of(List<Figure> figures) {
        Map<String, List<Point>> lines =
                figures.stream().flatMap(Growth::point).collect(groupingBy(Point::line, LinkedHashMap::new, toList()));
        double most = lines.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Point::ours)
                .max()
                .orElseThrow();
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img"
                     font-family="system-ui, sans-serif" font-size="13">
                <title>How each figure grows with the number of requests in the database</title>
                <rect width="%1$d" height="%2$d" fill="#ffffff"/>
                """.formatted(WIDTH, HEIGHT));
        for (int step = 0; step <= STEPS; step++) {
            svg.append(grid(most * step / STEPS, most));
        }
        for (int zeros = FEWEST; zeros <= MOST; zeros++) {
            double size = Math.pow(10, zeros);
            svg.append("<text x=\"%s\" y=\"%d\" text-anchor=\"middle\" fill=\"#555555\">%s</text>\n"
                    .formatted(number(x(size)), BOTTOM + 22, String.format(Locale.ROOT, "%,.0f", size)));
        }
        int place = 0;
        for (Map.Entry<String, List<Point>> line : lines.entrySet()) {
            svg.append(line(line.getKey(), line.getValue(), most, place++));
        }
        return svg.append("</svg>\n").toString();
    }

    private static Stream<Point> point(Figure figure) {
        Matcher sized = SIZED.matcher(figure.name());
        return sized.matches()
                ? Stream.of(new Point(
                        "%s (%s), %s"
                                .formatted(
                                        sized.group(1),
                                        figure.unit(),
                                        figure.place().database().split(" ")[0]),
                        Long.parseLong(sized.group(2)),
                        figure.ours()))
                : Stream.empty();
    }

    private static String grid(double value, double most) {
        return """
                <line x1="%1$d" y1="%3$s" x2="%2$d" y2="%3$s" stroke="#dddddd"/>
                <text x="%4$d" y="%3$s" dy="4" text-anchor="end" fill="#555555">%5$s</text>
                """.formatted(LEFT, RIGHT, number(y(value, most)), LEFT - 8, value == 0 ? "0" : Report.rounded(value));
    }

    private static String line(String name, List<Point> points, double most, int place) {
        String colour = COLOURS.get(place % COLOURS.size());
        StringBuilder way = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (Point point : points) {
            String x = number(x(point.size()));
            String y = number(y(point.ours(), most));
            way.append(x).append(',').append(y).append(' ');
            dots.append("<circle cx=\"%s\" cy=\"%s\" r=\"4\" fill=\"%s\"/>\n".formatted(x, y, colour));
        }
        return """
                <polyline points="%s" fill="none" stroke="%s" stroke-width="2"/>
                %s<text x="%d" y="%d" fill="%s">%s</text>
                """.formatted(
                way.toString().strip(), colour, dots, RIGHT + 20, TOP + 12 + place * 22, colour, Plot.escaped(name));
    }

    private static double x(double size) {
        return LEFT + 30 + (Math.log10(size) - FEWEST) / (MOST - FEWEST) * (RIGHT - LEFT - 60);
    }

    private static double y(double value, double most) {
        return BOTTOM - value / most * (BOTTOM - TOP);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private record Point(String line, long size, double ours) {}
}
