package org.guanjia.web.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanjia.promise.KeptDay;
import org.guanjia.promise.PromiseFigures;

/**
 * How many promises were kept and broken day by day, as columns that stand on one line: what was kept below, what was broken on it. It is
 * thirty days wide, ten for each, and forty high.
 *
 * @param kept the way of a pen around what was kept
 * @param broken the same around what was broken
 */
public record KeptPicture(String kept, String broken) {

    private static final int DAYS = 30;
    private static final int WIDTH = 10;
    private static final int GAP = 2;
    private static final int HEIGHT = 40;

    /** Draws what was due in the last thirty days. */
    static KeptPicture of(PromiseFigures figures) {
        long most = figures.days().stream()
                .mapToLong(day -> day.kept() + day.broken())
                .max()
                .orElse(1);
        double unit = (double) HEIGHT / most;
        return new KeptPicture(
                drawn(figures, day -> column(day, figures.day(), 0, day.kept(), unit)),
                drawn(figures, day -> column(day, figures.day(), day.kept(), day.broken(), unit)));
    }

    private static String drawn(PromiseFigures figures, Function<KeptDay, String> column) {
        return figures.days().stream().map(column).collect(Collectors.joining());
    }

    private static String column(KeptDay day, LocalDate today, long below, long count, double unit) {
        if (count == 0) {
            return "";
        }
        long left = (DAYS - 1 - ChronoUnit.DAYS.between(day.day(), today)) * WIDTH;
        long bottom = HEIGHT - Math.round(below * unit);
        long height = Math.max(1, Math.round(count * unit));
        int width = WIDTH - GAP;
        return "M%d %dh%dv-%dh-%dz".formatted(left, bottom, width, height, width);
    }
}
