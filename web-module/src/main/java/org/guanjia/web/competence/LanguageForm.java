package org.guanjia.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.competence.CompetenceDesk;
import org.guanjia.competence.KeepLanguage;
import org.guanjia.competence.LanguageLevel;
import org.guanjia.competence.LanguageView;
import org.guanjia.competence.SpokenLanguage;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.parts.Pressed;

/** The dialog that says how well somebody speaks a language. */
@Named
@ViewScoped
public class LanguageForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompetenceDesk desk;

    @Inject
    private SheetPage page;

    @Inject
    private Passing passing;

    private UUID commandId;
    private String language;
    private String level;
    private Long version;
    private boolean fresh;

    /** Opens it for a language that they did not speak before. */
    public void begin() {
        commandId = Ids.next();
        fresh = true;
        language = null;
        level = LanguageLevel.DAILY.name();
    }

    /** Opens it for one that they speak. */
    public void begin(String pressed) {
        commandId = Ids.next();
        fresh = false;
        language = Pressed.one(SpokenLanguage.class, pressed).name();
        level = now().map(LanguageView::level).map(LanguageLevel::name).orElse(null);
        version = now().map(LanguageView::version).orElse(null);
    }

    private Optional<LanguageView> now() {
        page.draw();
        return page.getSheet().languages().stream()
                .filter(one -> one.language().name().equals(language))
                .findFirst();
    }

    /** Keeps it. Where somebody else did meanwhile, what was chosen stays and may be saved over it. */
    public void save() {
        SpokenLanguage spoken = Pressed.one(SpokenLanguage.class, language);
        if (fresh) {
            version = now().map(LanguageView::version).orElse(null);
        }
        try {
            desk.keep(new KeepLanguage(
                    commandId,
                    page.getSheet().employee().id(),
                    spoken,
                    level == null || level.isEmpty() ? null : Pressed.one(LanguageLevel.class, level),
                    version));
        } catch (ChangedMeanwhile e) {
            version = now().map(LanguageView::version).orElse(null);
            throw e;
        }
        passing.say("competence.language.saved", spoken);
        page.draw();
    }

    /** Whether it was opened. */
    public boolean isBegun() {
        return commandId != null;
    }

    /** Whether the language is to be chosen. */
    public boolean isFresh() {
        return fresh;
    }

    public List<SpokenLanguage> getLanguages() {
        return List.of(SpokenLanguage.values());
    }

    public List<LanguageLevel> getLevels() {
        return List.of(LanguageLevel.values());
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }
}
