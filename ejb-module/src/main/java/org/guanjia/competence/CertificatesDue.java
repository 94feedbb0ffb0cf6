package org.guanjia.competence;

/** How many certificates on an estate somebody has to see to: none is counted twice. */
public record CertificatesDue(long expired, long within30Days, long within60Days) {

    /** All of them. */
    public long all() {
        return expired + within30Days + within60Days;
    }
}
