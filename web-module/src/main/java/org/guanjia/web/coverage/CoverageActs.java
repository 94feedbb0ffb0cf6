package org.guanjia.web.coverage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanjia.web.parts.Pressed;
import org.primefaces.PrimeFaces;

/** What the buttons of the page begin: each names an act and what it is about, and the dialog of the act opens. */
@Named
@ViewScoped
public class CoverageActs implements Serializable {

    private static final long serialVersionUID = 1L;

    private enum Act {
        ADD("post-add"),
        GIVE("homes"),
        MOVE("homes"),
        DESK("desk"),
        RULE("rule");

        private final String dialog;

        Act(String dialog) {
            this.dialog = dialog;
        }
    }

    @Inject
    private PostForm post;

    @Inject
    private HomesForm homes;

    @Inject
    private DeskForm desk;

    @Inject
    private RuleForm rule;

    /**
     * Begins an act.
     *
     * @param name of the act
     * @param on the place of a gap, a post or a property format; empty for a new post
     */
    public void choose(String name, String on) {
        Act act = Pressed.one(Act.class, name);
        switch (act) {
            case ADD -> post.begin();
            case GIVE -> homes.give(on);
            case MOVE -> homes.moveFrom(on);
            case DESK -> desk.begin(on);
            case RULE -> rule.begin(on);
        }
        PrimeFaces.current().ajax().addCallbackParam("opens", act.dialog);
    }
}
