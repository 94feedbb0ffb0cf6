package org.guanjia.demo;

import static org.guanjia.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.guanjia.catalogue.Catalogue;
import org.guanjia.catalogue.ServiceItemView;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;

/** Plays stories, each in one transaction: it is there as a whole or not at all. */
@Stateless
@RolesAllowed(SYSTEM)
@RunAs(SYSTEM)
public class StoryTeller {

    @Inject
    private ButlerRole butler;

    @Inject
    private FieldRole field;

    @Inject
    private Messenger messenger;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /** Plays the story unless it was played before. */
    public void tell(@NotNull Story story) {
        if (commands.claim(story.id(), clock.now())) {
            story.plot().perform(new Play(story, item(story.wish().item()), butler, field, messenger));
        }
    }

    private ServiceItemView item(String code) {
        return catalogue.active(code, null, null).stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not in the catalogue: " + code));
    }
}
