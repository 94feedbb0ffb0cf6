package org.guanjia.web.errors;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.NotFound;
import org.primefaces.csp.CspException;

/**
 * The one place where an exception becomes words. What broke while somebody acted is told on their page, where all they
 * typed still stands; what broke while a page was fetched gets a page of its own; what nobody foresaw is logged under an
 * incident number, and only the number is shown.
 */
public class PlainWordsExceptionHandler extends ExceptionHandlerWrapper {

    /** What we have words for, sought in the chain of causes: the container wraps what a boundary throws. */
    private static final List<Class<? extends Throwable>> KNOWN = List.of(
            BusinessRuleViolation.class,
            ConstraintViolationException.class,
            OptimisticLockException.class,
            EJBAccessException.class,
            AccessLocalException.class,
            ViewExpiredException.class,
            CspException.class);

    public PlainWordsExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            FacesContext context = FacesContext.getCurrentInstance();
            if (!context.getResponseComplete()) {
                try {
                    answer(context, known(thrown));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        getWrapped().handle();
    }

    private static Throwable known(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (KNOWN.stream().anyMatch(cause.getClass()::equals) || cause instanceof BusinessRuleViolation) {
                return cause;
            }
        }
        return thrown;
    }

    private static void answer(FacesContext context, Throwable problem) throws IOException {
        boolean acting = context.isPostback() && !PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId());
        if (problem instanceof ViewExpiredException || problem instanceof CspException) {
            drawAnew(context);
        } else if (problem instanceof NotFound && !acting) {
            page(context, HttpServletResponse.SC_NOT_FOUND);
        } else if (problem instanceof BusinessRuleViolation violation && acting) {
            PageMessages.tell(context, violation);
        } else if (problem instanceof ConstraintViolationException violations && acting) {
            PageMessages.tell(context, violations);
        } else if (problem instanceof OptimisticLockException && acting) {
            PageMessages.tell(context, new ChangedMeanwhile());
        } else if (problem instanceof EJBAccessException || problem instanceof AccessLocalException) {
            if (acting) {
                PageMessages.tell(context, "errors.denied");
            } else {
                page(context, HttpServletResponse.SC_FORBIDDEN);
            }
        } else {
            String incident = Incident.record(problem);
            if (acting) {
                PageMessages.tell(context, "errors.incident", incident);
            } else {
                context.getExternalContext().getRequestMap().put(Incident.ATTRIBUTE, incident);
                page(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /**
     * The page's state is gone, with its session or by age. It is fetched anew at the address the reader had, and
     * guanjia.js offers what was typed. A form's own address lacks the parameters, so the browser is asked where it was.
     */
    private static void drawAnew(FacesContext context) throws IOException {
        ExternalContext external = context.getExternalContext();
        String own = external.getRequestContextPath() + external.getRequestServletPath();
        String referer = external.getRequestHeaderMap().get("Referer");
        int at = referer == null ? -1 : referer.indexOf(own + "?");
        lead(context, at < 0 ? own : referer.substring(at));
    }

    private static void page(FacesContext context, int status) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (context.getPartialViewContext().isAjaxRequest()) {
            Object incident = external.getRequestMap().get(Incident.ATTRIBUTE);
            lead(
                    context,
                    external.getRequestContextPath() + "/errors/" + status + ".xhtml"
                            + (incident == null ? "" : "?incident=" + incident));
        } else {
            clear(external);
            external.responseSendError(status, null);
            context.responseComplete();
        }
    }

    /** Leads the browser elsewhere. To a script it is written by hand: Faces' own writer may stand in the midst of a page. */
    private static void lead(FacesContext context, String address) throws IOException {
        ExternalContext external = context.getExternalContext();
        clear(external);
        if (context.getPartialViewContext().isAjaxRequest()) {
            external.setResponseContentType("text/xml");
            external.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
            external.getResponseOutputWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;")
                                    .replace("\"", "&quot;")
                                    .replace("<", "&lt;")
                            + "\"></redirect></partial-response>");
            external.responseFlushBuffer();
        } else {
            external.redirect(address);
        }
        context.responseComplete();
    }

    private static void clear(ExternalContext external) {
        if (external.isResponseCommitted()) {
            throw new FacesException("answered halfway");
        }
        external.responseReset();
    }
}
