package org.guanjia.preference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What one employee likes. */
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

    PreferenceView view() {
        return new PreferenceView(language, theme, density);
    }
}
