package org.guanjia.web.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives pages the {@link StateMark} of a status. Null where there is none, so that an empty row draws nothing. */
@Named
@ApplicationScoped
public class Marks {

    public String icon(Enum<?> status) {
        return status == null ? null : StateMark.of(status).getIcon();
    }

    public String tone(Enum<?> status) {
        return status == null ? null : StateMark.of(status).getTone();
    }

    /**
     * The way of a pen around so many blocks beside each other, each eight wide and six high with a gap of two, after so many others:
     * the parts of a whole. One path for all that look alike, since a list has a bar in every row.
     */
    public String blocks(int after, int count) {
        return IntStream.range(after, after + count)
                .mapToObj(place -> "M" + place * 10 + " 0h8v6h-8z")
                .collect(Collectors.joining());
    }
}
