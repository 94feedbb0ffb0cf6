package org.guanjia.web.quality;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostView;
import org.guanjia.catalogue.Catalogue;
import org.guanjia.catalogue.ServiceItemRow;
import org.guanjia.quality.MarkCount;
import org.guanjia.quality.SatisfactionBy;
import org.guanjia.quality.SatisfactionRow;
import org.guanjia.web.messages.Words;
import org.guanjia.web.request.DepartmentNames;
import org.guanjia.web.shell.Me;

/** Names what satisfaction is counted by, and says means and shares as people read them. */
@Named
@RequestScoped
public class SatisfactionNames {

    @Inject
    private PostBoard posts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private DepartmentNames departments;

    @Inject
    private Words words;

    @Inject
    private Me me;

    /** A row with the name of what its closures have in common. */
    public record NamedRow(String name, SatisfactionRow row) {}

    /** The rows with their names. */
    List<NamedRow> of(SatisfactionBy by, List<SatisfactionRow> rows) {
        Map<UUID, String> names = rows.isEmpty() ? Map.of() : names(by, rows);
        return rows.stream()
                .map(row -> new NamedRow(
                        by == SatisfactionBy.MONTH
                                ? row.month().toString().substring(0, 7)
                                : names.getOrDefault(row.of(), ""),
                        row))
                .toList();
    }

    private Map<UUID, String> names(SatisfactionBy by, List<SatisfactionRow> rows) {
        return switch (by) {
            case MONTH -> Map.of();
            case POST -> posts.posts(me.estateId()).stream().collect(toMap(PostView::id, PostView::englishName));
            case DEPARTMENT -> rows.stream().map(SatisfactionRow::of).collect(toMap(id -> id, departments::of));
            case SERVICE ->
                catalogue
                        .named(rows.stream()
                                .map(SatisfactionRow::of)
                                .filter(Objects::nonNull)
                                .collect(toSet()))
                        .values()
                        .stream()
                        .collect(toMap(ServiceItemRow::id, item -> words.either(item.nameZh(), item.nameEn())));
        };
    }

    /** A mean with one digit and its number, never without it; a dash where there is none. */
    public String mean(MarkCount marks) {
        OptionalDouble mean = marks.mean();
        return mean.isEmpty()
                ? "–"
                : words.of(
                        "quality.mean",
                        String.format(Locale.ROOT, "%.1f", mean.getAsDouble()),
                        String.valueOf(marks.count()));
    }

    /** The share that was answered, in hundredths, with its numbers. */
    public String rate(SatisfactionRow row) {
        OptionalDouble rate = row.answerRate();
        return rate.isEmpty() ? "–" : String.format(Locale.ROOT, "%d%%", (int) Math.floor(rate.getAsDouble() * 100));
    }
}
