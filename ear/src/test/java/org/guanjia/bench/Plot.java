package org.guanjia.bench;

import java.util.List;
import java.util.Locale;

/**
 * A picture of how far each figure lies beyond its aim: the bar begins at the aim and goes right where it is met, left where it is
 * not; each grid line is twice the one before.
 */
final class Plot {

    private static final int ROW = 34;
    private static final int TOP = 46;
    private static final int LEFT = 250;
    private static final int DOUBLING = 70;
    private static final int HALVINGS = 2;
    private static final int DOUBLINGS = 4;
    private static final int AIM = LEFT + HALVINGS * DOUBLING;
    private static final int WIDTH = LEFT + (HALVINGS + DOUBLINGS) * DOUBLING + 230;

    private Plot() {}

    static String of(List<Figure> figures) {
        int height = TOP + figures.size() * ROW + 16;
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img"
                     font-family="system-ui, sans-serif" font-size="13">
                <title>How far each figure lies beyond its aim</title>
                <rect width="%1$d" height="%2$d" fill="#ffffff"/>
                """.formatted(WIDTH, height));
        for (int doubling = -HALVINGS; doubling <= DOUBLINGS; doubling++) {
            svg.append(grid(doubling, height));
        }
        for (int row = 0; row < figures.size(); row++) {
            svg.append(bar(figures.get(row), TOP + row * ROW));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String grid(int doubling, int height) {
        int x = AIM + doubling * DOUBLING;
        String label = doubling == 0 ? "aim" : doubling > 0 ? (1 << doubling) + " ×" : "1/" + (1 << -doubling);
        return """
                <line x1="%1$d" y1="34" x2="%1$d" y2="%2$d" stroke="%3$s"/>
                <text x="%1$d" y="24" text-anchor="middle" fill="#555555">%4$s</text>
                """.formatted(x, height - 8, doubling == 0 ? "#222222" : "#dddddd", label);
    }

    private static String bar(Figure figure, int y) {
        double doublings = Math.log(figure.surplus()) / Math.log(2);
        double end = AIM + Math.max(-HALVINGS, Math.min(DOUBLINGS, doublings)) * DOUBLING;
        return """
                <text x="%d" y="%d" text-anchor="end" fill="#222222">%s</text>
                <rect x="%s" y="%d" width="%s" height="20" fill="%s"/>
                <text x="%d" y="%d" fill="#222222">%s × floor, aim %s</text>
                """.formatted(
                        LEFT - 12,
                        y + 15,
                        escaped(figure.name() + ", " + figure.place().database().split(" ")[0]),
                        number(Math.min(AIM, end)),
                        y,
                        number(Math.abs(end - AIM)),
                        figure.met() ? "#2e7d5b" : "#b3402e",
                        LEFT + (HALVINGS + DOUBLINGS) * DOUBLING + 10,
                        y + 15,
                        Report.rounded(figure.ratio()),
                        escaped(figure.aim().words()));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
