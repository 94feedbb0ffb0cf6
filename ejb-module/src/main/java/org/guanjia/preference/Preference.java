package org.guanjia.preference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** What one employee likes, and the estate they worked in last. Either may be unknown. */
@Entity
class Preference {

    @Id
    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Enumerated(EnumType.STRING)
    private Density density;

    private UUID estateId;

    @Version
    private long version;

    protected Preference() {}

    Preference(UUID employeeId) {
        this.employeeId = employeeId;
    }

    void become(PreferenceView liked) {
        language = liked.language();
        theme = liked.theme();
        density = liked.density();
    }

    /** What they like; empty where they chose nothing. */
    Optional<PreferenceView> view() {
        return language == null ? Optional.empty() : Optional.of(new PreferenceView(language, theme, density));
    }

    void workIn(UUID chosen) {
        estateId = chosen;
    }

    /** The estate they worked in last; empty where they never chose one. */
    Optional<UUID> estate() {
        return Optional.ofNullable(estateId);
    }
}
