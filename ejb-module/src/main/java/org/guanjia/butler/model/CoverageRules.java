package org.guanjia.butler.model;

import java.util.List;
import org.guanjia.estate.PropertyFormat;

/** Keeps what a post of each format covers. */
public interface CoverageRules {

    CoverageRule rule(PropertyFormat format);

    /** Of all formats, in their order. */
    List<CoverageRule> all();

    /** Writes what was changed, so that a clash shows now and not at commit. */
    void flush();
}
