package org.guanjia.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids that follow from names. Each start of the loader brings the same commands with the same ids, so that what was carried
 * out before is carried out once, and what a kill left undone is done.
 */
final class DemoIds {

    private DemoIds() {}

    static UUID of(String kind, String name) {
        return UUID.nameUUIDFromBytes(("guanjia-demo/" + kind + '/' + name).getBytes(StandardCharsets.UTF_8));
    }
}
