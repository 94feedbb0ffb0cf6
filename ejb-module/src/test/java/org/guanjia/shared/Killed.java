package org.guanjia.shared;

/** The server ended here: nothing of ours runs any more, no handler and no clean-up of our own. */
public final class Killed extends Error {

    private static final long serialVersionUID = 1L;

    public Killed() {
        super("killed", null, false, false);
    }
}
