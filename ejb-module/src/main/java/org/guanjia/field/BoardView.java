package org.guanjia.field;

import java.util.List;

/** The board of a department. */
public record BoardView(List<Lane> lanes) {

    /** So many cards stand in a lane at most; its count tells of more. */
    public static final int LANE_CAP = 50;

    public BoardView {
        lanes = List.copyOf(lanes);
    }

    /**
     * A lane.
     *
     * @param count all that stand in it
     * @param cards the first of them
     */
    public record Lane(WorkOrderTab tab, long count, List<WorkOrderRow> cards) {
        public Lane {
            cards = List.copyOf(cards);
        }
    }
}
