package org.guanjia.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes the ids of everything: UUID version 7, so that an index grows at its end and a form can make its id beforehand. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new id, later in order than every id that this node made before. */
    public static UUID next() {
        return GENERATOR.generate();
    }

    /**
     * The id in an address of ours.
     *
     * @throws NotFound where it is none, or there is none: a forged address leads nowhere
     */
    public static UUID inAddress(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotFound();
        }
    }
}
