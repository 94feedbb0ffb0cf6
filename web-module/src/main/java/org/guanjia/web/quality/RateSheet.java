package org.guanjia.web.quality;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guanjia.quality.SurveyInvitation;

/**
 * What the owner's page shows, once.
 *
 * @param stand where the survey stands for them
 * @param locale that they read
 * @param invitation what is asked about; null where nothing is
 * @param address of this very page, without its language
 * @param given what was sent, by the name of the field
 * @param wrong the fields that have to change
 */
public record RateSheet(
        Stand stand,
        Locale locale,
        @Nullable SurveyInvitation invitation,
        String address,
        Map<String, String> given,
        Set<String> wrong) {

    /** Where the survey stands. */
    public enum Stand {
        OPEN,
        THANKS,
        ANSWERED,
        OVERTAKEN,
        EXPIRED,
        NOWHERE
    }

    /** The parts that are marked, the whole first. */
    public List<String> getParts() {
        return List.of("overall", "speed", "completeness", "manner");
    }

    /** The marks, the lowest first. */
    public List<Integer> getMarks() {
        return List.of(1, 2, 3, 4, 5);
    }

    /** Whether this mark of this part was sent. */
    public boolean chose(String part, Integer mark) {
        return mark.toString().equals(given.get(part));
    }

    /** What was written; empty where nothing was. */
    public String getWords() {
        return given.getOrDefault("words", "");
    }

    /** The other language: its tag. */
    public String getOther() {
        return locale.getLanguage().equals("en") ? "zh-CN" : "en";
    }

    /** The language of the page, as HTML names it. */
    public String getTag() {
        return locale.getLanguage().equals("en") ? "en" : "zh-CN";
    }

    /** Whether a field has to change. */
    public boolean bad(String field) {
        return wrong.contains(field);
    }
}
