package org.guanjia.butler;

/**
 * Something that is wrong with a post.
 *
 * @param measure what was counted; null for faults that are not counted
 * @param count how many there are, 0 for faults that are not counted
 * @param limit how many there may or should be, 0 for faults that are not counted
 */
public record CoverageFinding(CoverageFault fault, CoverageMeasure measure, int count, int limit) {

    /** One that is not counted. */
    public static CoverageFinding of(CoverageFault fault) {
        return new CoverageFinding(fault, null, 0, 0);
    }

    /** What it is called in keys of messages: the fault, and what was counted. */
    public String key() {
        return measure == null ? fault.name() : fault + "." + measure;
    }
}
