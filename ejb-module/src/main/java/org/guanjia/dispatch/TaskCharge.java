package org.guanjia.dispatch;

import java.util.UUID;
import org.guanjia.shared.Origin;
import org.guanjia.shared.OriginKind;

/**
 * A task where somebody has to answer for it.
 *
 * @param number what people say of its origin
 */
public record TaskCharge(
        UUID id, UUID estateId, OriginKind originKind, UUID originId, String number, UUID departmentId, String title) {

    /** What it was ordered for. */
    public Origin about() {
        return new Origin(originKind, originId);
    }
}
