package org.guanjia.timeline.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What somebody said or wrote. Erasable, while the fact beside it stays. */
@Entity
@Table(name = "timeline_words")
public class TimelineWords {

    @Id
    private UUID entryId;

    private String words;

    protected TimelineWords() {}

    /** Keeps the words of an entry. */
    public TimelineWords(TimelineEntry entry, String words) {
        this.entryId = entry.id();
        this.words = words;
    }
}
