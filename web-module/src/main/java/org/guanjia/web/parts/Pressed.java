package org.guanjia.web.parts;

import java.util.UUID;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;

/** What a button's parameter says that it is for, or what was chosen in a list. */
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

    /**
     * The id that was chosen; null where none was.
     *
     * @throws NotFound where it is no id: a forged choice leads nowhere
     */
    public static UUID idIfAny(String id) {
        return id == null || id.isEmpty() ? null : Ids.inAddress(id);
    }
}
