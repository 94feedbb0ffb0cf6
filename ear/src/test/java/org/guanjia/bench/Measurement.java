package org.guanjia.bench;

import java.util.List;

/** One thing that is measured: a floor and ours, in rounds that take turns. */
interface Measurement {

    /** As {@code --only} names it. */
    String name();

    /** What one unit of it is, in a line. */
    String about();

    /** Runs it. */
    List<Figure> on(Stage stage);
}
