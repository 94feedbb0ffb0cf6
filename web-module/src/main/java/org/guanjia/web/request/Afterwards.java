package org.guanjia.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.guanjia.preference.DraftKey;
import org.guanjia.web.drafts.Drafts;
import org.guanjia.web.messages.Passing;

/** What follows an act that succeeded: a word in passing, and the draft of its form may go. */
@ApplicationScoped
public class Afterwards {

    @Inject
    private Passing passing;

    @Inject
    private Drafts drafts;

    /** Says it, and lets the draft go. */
    public void say(DraftKey draft, String key, Object... parameters) {
        passing.say(key, parameters);
        drafts.done(draft);
    }
}
