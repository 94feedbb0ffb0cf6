package org.guanjia.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.guanjia.estate.EstateBoard;
import org.guanjia.web.messages.Words;

/**
 * What places are called in the reader's language. An order carries the label of its unit as people say it, in Chinese; who
 * reads English sees the unit's English label.
 */
@Named
@RequestScoped
public class Places {

    @Inject
    private EstateBoard board;

    @Inject
    private Me me;

    @Inject
    private Words words;

    private Map<String, String> english;

    /** The place for the reader, as written where the estate has no such unit any more. */
    public String name(String written) {
        return words.isEnglish() ? english().getOrDefault(written, written) : written;
    }

    private Map<String, String> english() {
        if (english == null) {
            english = me.getEstate() == null
                    ? Map.of()
                    : board.englishLabels(me.getEstate().id());
        }
        return english;
    }
}
