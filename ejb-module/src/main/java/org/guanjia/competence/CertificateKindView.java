package org.guanjia.competence;

import java.io.Serializable;
import java.util.UUID;

/** A kind of certificate as others see it; {@code active} where it is still offered. */
public record CertificateKindView(UUID id, String code, String nameZh, String nameEn, boolean active, long version)
        implements Serializable {}
