package org.guanjia.web.api;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.guanjia.web.security.Problem;

/** Stands before the implementation's own answer to broken constraints, which is plain text, and in the words of the validator. */
@Provider
public class UnreadableCalls implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException refusal) {
        return Problem.UNREADABLE.answer();
    }
}
