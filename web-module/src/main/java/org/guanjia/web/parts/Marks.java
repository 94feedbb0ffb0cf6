package org.guanjia.web.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
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

    /** 0, 1, 2 and so on: one for each of so many parts. */
    public List<Integer> places(int all) {
        return IntStream.range(0, all).boxed().toList();
    }
}
