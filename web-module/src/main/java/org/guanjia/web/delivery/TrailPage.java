package org.guanjia.web.delivery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.guanjia.delivery.LetterPath;
import org.guanjia.shared.Ids;
import org.guanjia.timeline.Trail;
import org.guanjia.timeline.TrailBoard;
import org.guanjia.web.messages.Words;

/** What one act of ordering led to, on both sides of the broker. */
@Named
@ViewScoped
public class TrailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TrailBoard board;

    @Inject
    private Words words;

    private String id;
    private String task;
    private transient Trail trail;

    /** Finds it, before every drawing: it shows what came meanwhile. */
    public void load() {
        trail = id == null ? board.ofTask(Ids.inAddress(task)) : board.of(Ids.inAddress(id));
    }

    /** How long after the beginning, with the digits that a queue is measured in: {@code +48 ms}, {@code +3.2 s}. */
    public String after(Instant at) {
        return "+" + measured(getTrail().after(at));
    }

    /** A span as it is measured: milliseconds below a second, seconds below two minutes, then minutes; a dash for none. */
    public String measured(Duration span) {
        if (span == null) {
            return "—";
        }
        long millis = Math.max(0, span.toMillis());
        if (millis < 1_000) {
            return millis + " ms";
        }
        if (millis < 120_000) {
            return words.of("trail.seconds", millis / 100 / 10.0);
        }
        return words.of("trail.minutes", span.toMinutes());
    }

    /** The shape of a letter's place. */
    public String icon(LetterPath letter) {
        return switch (letter.place()) {
            case TAKEN -> "st-yes";
            case SENT -> "send";
            case WAITING -> "st-run";
            case PARKED -> "pause";
            case DEAD -> "late";
        };
    }

    /** Its colour. */
    public String tone(LetterPath letter) {
        return switch (letter.place()) {
            case TAKEN -> "ok";
            case SENT, WAITING -> "accent";
            case PARKED -> "warn";
            case DEAD -> "late";
        };
    }

    /** What stands below a letter's place: why it is dead, or why it was not sent yet; null where it is on its way. */
    public String trouble(LetterPath letter) {
        return letter.deadReason() == null ? letter.lastError() : words.of(letter.deadReason());
    }

    public Trail getTrail() {
        return trail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
