package org.guanjia.delivery;

import java.util.ArrayList;
import java.util.List;
import org.guanjia.jms.TaskProgress;

/** Writes down what it is given, and fails when told to. */
public class RecordingHandler implements LetterHandler<TaskProgress> {

    public final List<String> taken = new ArrayList<>();
    private RuntimeException failure;

    /** Fails with the next letter, and goes on failing until told otherwise by null. */
    public RecordingHandler failing(RuntimeException with) {
        failure = with;
        return this;
    }

    @Override
    public void apply(TaskProgress body, Received received) {
        if (failure != null) {
            throw failure;
        }
        taken.add("apply " + body.sequence());
    }

    @Override
    public void stale(TaskProgress body, Received received) {
        taken.add("stale " + body.sequence());
    }
}
