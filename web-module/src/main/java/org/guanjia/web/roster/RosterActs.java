package org.guanjia.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanjia.web.parts.Pressed;
import org.primefaces.PrimeFaces;

/** What the buttons of the page begin: each names an act and what it is about, and the dialog of the act opens. */
@Named
@ViewScoped
public class RosterActs implements Serializable {

    private static final long serialVersionUID = 1L;

    private enum Act {
        GIVE("duty"),
        PUBLISH("publish"),
        RULE("rule");

        private final String dialog;

        Act(String dialog) {
            this.dialog = dialog;
        }
    }

    @Inject
    private GiveDutyForm duty;

    @Inject
    private PublishForm publication;

    @Inject
    private RosterRuleForm rule;

    /**
     * Begins an act.
     *
     * @param name of the act
     * @param on the duty, or the kind of a rule; empty to publish
     */
    public void choose(String name, String on) {
        Act act = Pressed.one(Act.class, name);
        switch (act) {
            case GIVE -> duty.begin(on);
            case PUBLISH -> publication.begin();
            case RULE -> rule.begin(on);
        }
        PrimeFaces.current().ajax().addCallbackParam("opens", act.dialog);
    }
}
