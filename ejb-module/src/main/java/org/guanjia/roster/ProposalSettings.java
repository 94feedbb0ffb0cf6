package org.guanjia.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of proposals. */
@ApplicationScoped
public class ProposalSettings {

    @Inject
    @ConfigProperty(name = "guanjia.roster.proposal.longest", defaultValue = "PT3M")
    private Duration longest;

    @Inject
    @ConfigProperty(name = "guanjia.roster.proposal.unimproved", defaultValue = "PT45S")
    private Duration unimproved;

    @Inject
    @ConfigProperty(name = "guanjia.roster.proposal.silence", defaultValue = "PT30S")
    private Duration silence;

    /** How long a search may take; three minutes by default. */
    public Duration longest() {
        return longest;
    }

    /** After how long without anything better it ends by itself; 45 seconds by default. */
    public Duration unimproved() {
        return unimproved;
    }

    /** After how long without a sign of life a search counts as broken off; half a minute by default. */
    public Duration silence() {
        return silence;
    }
}
