package org.guanjia.web.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guanjia.preference.Density;
import org.guanjia.preference.Language;
import org.guanjia.preference.PreferenceView;
import org.guanjia.preference.Theme;

/** Remembers on the device, for a year, how its last reader liked to read: so the sign-in page already speaks their language. */
@ApplicationScoped
public class DeviceMemory {

    private static final String COOKIE = "guanjia_reads";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private HttpServletRequest request;

    /** What the device remembers; empty where that is nothing, or nothing of ours, for a cookie may hold anything. */
    Optional<PreferenceView> recall() {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst()
                        .flatMap(cookie -> read(cookie.getValue()));
    }

    /** What the browser asks for on a device that remembers nothing: the first language of its list that we speak. */
    PreferenceView asked() {
        Language language = Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(List.of("zh", "en")::contains)
                .findFirst()
                .map(first -> first.equals("en") ? Language.ENGLISH : Language.CHINESE)
                .orElse(PreferenceView.DEFAULT.language());
        return new PreferenceView(language, PreferenceView.DEFAULT.theme(), PreferenceView.DEFAULT.density());
    }

    /** Remembers it, as three words: {@code ENGLISH.DARK.COMPACT}. */
    void remember(PreferenceView liked) {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .addResponseCookie(
                        COOKIE,
                        liked.language() + "." + liked.theme() + "." + liked.density(),
                        Map.of(
                                "path",
                                request.getContextPath(),
                                "maxAge",
                                A_YEAR,
                                "httpOnly",
                                true,
                                "secure",
                                request.isSecure(),
                                "SameSite",
                                "Lax"));
    }

    private static Optional<PreferenceView> read(String written) {
        String[] words = written.split("\\.");
        try {
            return words.length == 3
                    ? Optional.of(new PreferenceView(
                            Language.valueOf(words[0]), Theme.valueOf(words[1]), Density.valueOf(words[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
