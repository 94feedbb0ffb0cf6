package org.guanjia.web.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanjia.shared.Reason;

/**
 * Looks up and fills words in the reader's language, for Java code and for pages:
 * {@code #{words.of('request.closed.by', name)}}. A parameter that is an enum constant is shown by its label, whose key is
 * the enum's own name in small letters and the constant, {@code requestStatus.CLOSED}.
 */
@Named
@ApplicationScoped
public class Words {

    private static final String BUNDLE = Messages.class.getName();

    /** In the language of the page that is being drawn. */
    public String of(String key, Object... parameters) {
        return in(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, parameters);
    }

    /** The label of an enum constant; empty for null, so that a page need not ask. */
    public String label(Enum<?> constant) {
        return constant == null ? "" : of(labelKey(constant));
    }

    /** Of two names the one in the reader's language; the Chinese one where there is no other. */
    public String either(String chinese, String english) {
        return either(readers(), chinese, english);
    }

    /** Of two names the one in a given language; the Chinese one where there is no other. */
    public static String either(Locale locale, String chinese, String english) {
        return isEnglish(locale) && english != null ? english : chinese;
    }

    /** Whether the reader reads English. */
    public boolean isEnglish() {
        return isEnglish(readers());
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static Locale readers() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** A reason in the reader's language: what was chosen, and what was written beside it; empty for null. */
    public String said(Reason reason) {
        return reason == null
                ? ""
                : Stream.of(either(reason.zh(), reason.en()), reason.words())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" · "));
    }

    /** In a given language. */
    public static String in(Locale locale, String key, Object... parameters) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader());
        String pattern = bundle.getString(key);
        if (isPlain(pattern)) {
            return pattern;
        }
        Object[] shown = Arrays.stream(parameters)
                .map(parameter ->
                        parameter instanceof Enum<?> constant ? bundle.getString(labelKey(constant)) : parameter)
                .toArray();
        return new MessageFormat(pattern, locale).format(shown);
    }

    /** Most words are: a page has some hundreds of them, and a pattern is dear to read. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    /** Key of the label of an enum constant: {@code RequestStatus.CLOSED} is {@code requestStatus.CLOSED}. */
    public static String labelKey(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name();
    }
}
