package org.guanjia.staff;

import java.util.UUID;

/**
 * A department as others see it.
 *
 * @param code short name within the estate, for lists and files
 * @param channel where its orders go: the last part of its queue's name
 * @param active whether it takes new orders
 */
public record DepartmentView(
        UUID id,
        UUID estateId,
        DepartmentKind kind,
        String code,
        String nameZh,
        String nameEn,
        String channel,
        boolean active,
        long version) {

    /** Whether its orders go to a contractor's own queue, which nobody of ours takes from. */
    public boolean isOutside() {
        return channel.startsWith(DepartmentKind.CONTRACTOR_PREFIX);
    }
}
