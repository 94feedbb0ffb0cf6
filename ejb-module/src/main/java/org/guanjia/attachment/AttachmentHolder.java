package org.guanjia.attachment;

import org.guanjia.shared.Origin;

/** What can refer to an attachment: the origins, by their kinds, and the work orders of departments. */
enum AttachmentHolder {
    REQUEST,
    WORK_ORDER;

    static AttachmentHolder of(Origin origin) {
        return valueOf(origin.kind().name());
    }
}
