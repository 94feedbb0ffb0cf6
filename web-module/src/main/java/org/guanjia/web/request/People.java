package org.guanjia.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import org.guanjia.household.PersonView;
import org.guanjia.household.Salutation;
import org.guanjia.web.messages.Words;

/** How people are addressed in the reader's language: 沈先生, Mr Shen (S17). */
@Named
@ApplicationScoped
public class People {

    @Inject
    private Words words;

    /** The family name with the salutation; the whole name where there is no salutation. */
    public String addressed(PersonView person) {
        return addressed(FacesContext.getCurrentInstance().getViewRoot().getLocale(), person);
    }

    /** The same in a given language, where no page is drawn. */
    static String addressed(Locale locale, PersonView person) {
        if (person == null) {
            return "";
        }
        Salutation salutation = person.salutation();
        if (salutation == null) {
            return named(locale, person);
        }
        return Words.in(locale, "household.addressed." + salutation, person.familyName(), latin(person));
    }

    /** The whole name: 沈一舟, Yizhou Shen. */
    public String named(PersonView person) {
        return named(FacesContext.getCurrentInstance().getViewRoot().getLocale(), person);
    }

    private static String named(Locale locale, PersonView person) {
        return Words.either(
                locale,
                person.familyName() + person.givenName(),
                (person.latinGivenName() + " " + person.latinFamilyName()).strip());
    }

    /** The languages that a person speaks, the preferred one first: 中文、英语. */
    public String languages(PersonView person) {
        Locale reader = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return person.languages().stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(reader))
                .collect(Collectors.joining(words.of("household.languages.and")));
    }

    /** One sign for the round mark beside the name. */
    public String initial(PersonView person) {
        String name = words.either(person.familyName(), latin(person));
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private static String latin(PersonView person) {
        String name = person.latinFamilyName();
        return name == null || name.isEmpty() ? person.familyName() : name;
    }
}
