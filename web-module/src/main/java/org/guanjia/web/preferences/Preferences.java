package org.guanjia.web.preferences;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.guanjia.preference.Density;
import org.guanjia.preference.Language;
import org.guanjia.preference.PreferenceDesk;
import org.guanjia.preference.PreferenceView;
import org.guanjia.preference.Theme;
import org.guanjia.shared.NotFound;
import org.primefaces.PrimeFaces;

/**
 * How the reader of this session likes to read, asked by every template. Session scoped so that the preference context is
 * asked once and not on every page: when somebody signs in. Before that, and for whoever chose nothing, the device knows, or
 * the browser says its language.
 */
@Named
@SessionScoped
public class Preferences implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeviceMemory device;

    @Inject
    private PreferenceDesk desk;

    private Language language;
    private Theme theme;
    private Density density;
    private String person;

    /** Takes what the person who is there now likes; nothing to do where that is who it was. Null is nobody yet. */
    public void arrive(String name) {
        if (language != null && Objects.equals(person, name)) {
            return;
        }
        person = name;
        Optional<PreferenceView> own = name == null ? Optional.empty() : desk.get();
        wear(own.or(device::recall).orElseGet(device::asked));
    }

    /** Act: speak the language of this tag from now on; the page is drawn anew at its own address. */
    public String speak(String tag) {
        Language chosen = getLanguages().stream()
                .filter(one -> tag(one).equals(tag))
                .findFirst()
                .orElseThrow(NotFound::new);
        keep(new PreferenceView(chosen, theme, density));
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }

    /** Act: light becomes dark, and back. In the browser guanjia.js swaps the sheets at once; nothing is drawn anew. */
    public void switchTheme() {
        keep(new PreferenceView(language, theme == Theme.LIGHT ? Theme.DARK : Theme.LIGHT, density));
        PrimeFaces.current().ajax().addCallbackParam("theme", getTheme());
        PrimeFaces.current().ajax().addCallbackParam("themeName", getThemeName());
    }

    /** Act: roomy rows become compact, and back. */
    public void switchDensity() {
        keep(new PreferenceView(
                language, theme, density == Density.COMFORTABLE ? Density.COMPACT : Density.COMFORTABLE));
        PrimeFaces.current().ajax().addCallbackParam("density", getDensity());
    }

    private void keep(PreferenceView chosen) {
        wear(chosen);
        device.remember(chosen);
        if (person != null) {
            desk.save(chosen);
        }
    }

    private void wear(PreferenceView liked) {
        language = liked.language();
        theme = liked.theme();
        density = liked.density();
    }

    /** The language spoken. */
    public Language getLanguage() {
        return language;
    }

    /** All that can be spoken, for the switch. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** As HTML names a language. */
    public String tag(Language one) {
        return one == Language.CHINESE ? "zh-CN" : "en";
    }

    /** For {@code html lang}. */
    public String getTag() {
        return tag(language);
    }

    /** For {@code f:view}; from the fixed list, never from outside. */
    public Locale getLocale() {
        return Locale.forLanguageTag(getTag());
    }

    /** For {@code data-theme}. */
    public String getTheme() {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    /** The theme of PrimeFaces that ours stands on: a fixed list of two. */
    public String getThemeName() {
        return theme == Theme.LIGHT ? "saga-blue" : "arya-blue";
    }

    /** For {@code data-density}. */
    public String getDensity() {
        return density.name().toLowerCase(Locale.ROOT);
    }
}
