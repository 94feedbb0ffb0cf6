package org.guanjia.web.request;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guanjia.request.RequestRow;
import org.guanjia.web.messages.Words;

/**
 * What the columns of the list say in a file: the same words as on the screen, in the reader's language, owners by their
 * salutation and without any number (S42), times in the estate's zone.
 */
record RequestSheet(List<RequestColumn> columns, Locale locale, ZoneId zone) {

    List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (RequestColumn column : columns) {
            if (column == RequestColumn.HOME) {
                headings.add(Words.in(locale, "list.export.home"));
                headings.add(Words.in(locale, "list.export.owner"));
            } else if (column == RequestColumn.PARTS) {
                headings.add(Words.in(locale, "list.export.fedBack"));
                headings.add(Words.in(locale, "list.export.tasks"));
            } else {
                headings.add(Words.in(locale, Words.labelKey(column)));
            }
        }
        return headings;
    }

    /** One fact a cell, so that a sheet can sort and sum them. */
    List<Object> cells(RequestRow row) {
        List<Object> cells = new ArrayList<>();
        for (RequestColumn column : columns) {
            switch (column) {
                case NUMBER -> cells.add(row.number());
                case SUBJECT -> cells.add(row.subject());
                case HOME -> {
                    cells.add(Words.either(
                            locale, row.unit().labelZh(), row.unit().labelEn()));
                    cells.add(People.addressed(locale, row.askedBy()));
                }
                case POST -> cells.add(row.post().englishName());
                case STATE -> cells.add(Words.in(locale, Words.labelKey(row.status())));
                case PARTS -> {
                    cells.add(row.progress().fedBack());
                    cells.add(row.progress().tasks());
                }
                case DUE -> cells.add(local(row.doneBy()));
                case SUBMITTED -> cells.add(local(row.submittedAt()));
                case SERVICE ->
                    cells.add(
                            Words.either(locale, row.item().nameZh(), row.item().nameEn()));
                case URGENCY -> cells.add(Words.in(locale, Words.labelKey(row.priority())));
                case ENDED -> cells.add(local(row.closedAt()));
            }
        }
        return cells;
    }

    private LocalDateTime local(Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, zone);
    }
}
