package org.guanjia.web.parts;

import org.guanjia.shared.NotFound;

/** What a button's parameter says that it is for. */
public final class Pressed {

    private Pressed() {}

    /**
     * The constant of this name.
     *
     * @throws NotFound where there is none: a forged button leads nowhere
     */
    public static <E extends Enum<E>> E one(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotFound();
        }
    }
}
