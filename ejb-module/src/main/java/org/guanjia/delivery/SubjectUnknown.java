package org.guanjia.delivery;

import jakarta.ejb.ApplicationException;
import java.util.UUID;

/**
 * The letter is about something that does not exist yet. The intake parks it in the same transaction, so the handler throws
 * this before it changes anything.
 */
@ApplicationException(rollback = false)
public class SubjectUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SubjectUnknown(UUID subject) {
        super(subject.toString());
    }
}
