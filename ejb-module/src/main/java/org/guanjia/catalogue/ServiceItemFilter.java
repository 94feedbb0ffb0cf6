package org.guanjia.catalogue;

/**
 * Which services to list; what is null does not narrow.
 *
 * @param query part of a name in either language, or of the code
 */
public record ServiceItemFilter(String query, ServiceGroup group, ConciergeVerb verb, Boolean active) {

    /** Everything. */
    public static final ServiceItemFilter ALL = new ServiceItemFilter(null, null, null, null);
}
