package org.guanjia.web.delivery;

import org.guanjia.delivery.QueueTraffic;

/** How a queue stands, in a word: a shape and a label before any colour. */
public enum Standing {
    /** Everything was taken. */
    CLEAR("st-yes", "ok"),
    /** Something is on its way. */
    MOVING("st-run", "accent"),
    /** Nobody takes anything from it. */
    NOBODY("late", "late"),
    /** A contractor takes it, over a queue that is not ours to read. */
    OUTSIDE("link", ""),
    /** The broker doesn't say. */
    UNKNOWN("info", "");

    private final String icon;
    private final String tone;

    Standing(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** What the figures of a queue mean; null is a queue of somebody else. */
    public static Standing of(QueueTraffic queue) {
        if (queue == null) {
            return OUTSIDE;
        } else if (!queue.known()) {
            return UNKNOWN;
        } else if (queue.consumers() == 0) {
            return NOBODY;
        }
        return queue.messages() == 0 ? CLEAR : MOVING;
    }

    public String getIcon() {
        return icon;
    }

    public String getTone() {
        return tone;
    }
}
