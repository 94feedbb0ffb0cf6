package org.guanjia.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guanjia.web.security.Problem;

/** Whatever an address of the API refuses, it says as problem+json; what nobody foresaw is logged in full and told as a 500. */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

    @Override
    public Response toResponse(Throwable refusal) {
        if (refusal instanceof JsonException || refusal instanceof NumberFormatException) {
            return Problem.UNREADABLE.answer();
        }
        if (refusal instanceof EJBAccessException) {
            return Problem.NOT_ALLOWED.answer();
        }
        if (refusal instanceof WebApplicationException known) {
            Response.StatusType status = known.getResponse().getStatusInfo();
            return Problem.answer(status.getStatusCode(), status.getReasonPhrase());
        }
        LOG.log(Level.SEVERE, "an address of the API failed", refusal);
        return Problem.FAILED.answer();
    }
}
