package org.guanjia.web.errors;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicReference;
import org.guanjia.form.AnswersRefused;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.web.messages.Messages;
import org.guanjia.web.messages.Words;
import org.primefaces.component.selectonemenu.SelectOneMenu;

/**
 * Puts words on the page that was acted on. A rule that names a field is told at the input with that id (the convention
 * of {@code gj:field}); any other stands at the head of the page.
 */
final class PageMessages {

    private PageMessages() {}

    static void tell(FacesContext context, String key, Object... parameters) {
        add(context, null, Words.in(locale(context), key, parameters));
    }

    static void tell(FacesContext context, BusinessRuleViolation violation) {
        if (violation instanceof AnswersRefused refused) {
            refused.problems()
                    .forEach(problem -> add(
                            context,
                            problem.field(),
                            Words.in(
                                    locale(context),
                                    problem.messageKey(),
                                    problem.parameters().toArray())));
            return;
        }
        add(
                context,
                violation.field(),
                Words.in(
                        locale(context),
                        violation.messageKey(),
                        violation.parameters().toArray()));
    }

    static void tell(FacesContext context, ConstraintViolationException violations) {
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            String field = null;
            Integer place = null;
            for (Path.Node node : violation.getPropertyPath()) {
                field = node.getName();
                place = node.getIndex() == null ? place : node.getIndex();
            }
            String words = words(locale(context), violation);
            if (place == null || !addInRow(context, field, place, words)) {
                add(context, field, words);
            }
        }
    }

    /** The container has filled the text in the server's language: it is filled again in the reader's, from our own words. */
    private static String words(Locale locale, ConstraintViolation<?> violation) {
        String key = violation.getMessageTemplate().replaceAll("[{}]", "");
        ResourceBundle bundle = ResourceBundle.getBundle(Messages.class.getName(), locale);
        String text = bundle.getString(bundle.containsKey(key) ? key : "errors.invalid");
        for (Map.Entry<String, Object> attribute :
                violation.getConstraintDescriptor().getAttributes().entrySet()) {
            text = text.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return text;
    }

    private static void add(FacesContext context, String field, String words) {
        UIInput input = field == null ? null : input(context, field);
        context.addMessage(
                input == null ? null : input.getClientId(context),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        if (input != null) {
            refuse(context, input);
        }
        context.validationFailed();
        context.renderResponse();
    }

    /**
     * Tells it at the input of one row of a list.
     *
     * @return whether there is such an input
     */
    private static boolean addInRow(FacesContext context, String id, int place, String words) {
        String end = UINamingContainer.getSeparatorChar(context)
                + String.valueOf(place)
                + UINamingContainer.getSeparatorChar(context)
                + id;
        return context.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                        (visit, component) -> {
                            if (component instanceof UIInput input
                                    && input.getClientId(context).endsWith(end)) {
                                context.addMessage(
                                        input.getClientId(context),
                                        new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
                                refuse(context, input);
                                context.validationFailed();
                                context.renderResponse();
                                return VisitResult.COMPLETE;
                            }
                            return VisitResult.ACCEPT;
                        });
    }

    private static void refuse(FacesContext context, UIInput input) {
        input.setValid(false);
        keepTyped(context, input);
    }

    /** PrimeFaces empties an input that was refused after its value was taken over; what was typed has to stay. */
    private static void keepTyped(FacesContext context, UIInput input) {
        String typed = typed(context, input);
        if (typed != null && !(input instanceof UISelectMany)) {
            input.setSubmittedValue(typed);
        }
    }

    private static UIInput input(FacesContext context, String id) {
        UIViewRoot root = context.getViewRoot();
        AtomicReference<UIInput> found = new AtomicReference<>();
        root.visitTree(
                VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_ITERATION)),
                (visit, component) -> component instanceof UIInput input
                                && id.equals(input.getId())
                                && !isInRow(input)
                                && isLast(context, input, found)
                        ? VisitResult.COMPLETE
                        : VisitResult.ACCEPT);
        return found.get();
    }

    /**
     * Whether it stands in a list (what names its parts and is no form): there an id stands for as many inputs as there are
     * rows, and a message for all of them would be seen at none.
     */
    private static boolean isInRow(UIComponent input) {
        for (UIComponent above = input.getParent(); above != null; above = above.getParent()) {
            if (above instanceof NamingContainer && !(above instanceof UIForm)) {
                return true;
            }
        }
        return false;
    }

    /** Two forms of a page may have inputs with one id: the one that was sent counts, else the first. */
    private static boolean isLast(FacesContext context, UIInput input, AtomicReference<UIInput> found) {
        if (typed(context, input) != null) {
            found.set(input);
            return true;
        }
        found.compareAndSet(null, input);
        return false;
    }

    /** PrimeFaces sends what was chosen of a list under a name of its own. */
    private static String typed(FacesContext context, UIInput input) {
        String id = input.getClientId(context);
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        return input instanceof SelectOneMenu ? sent.get(id + "_input") : sent.get(id);
    }

    private static Locale locale(FacesContext context) {
        return context.getViewRoot().getLocale();
    }
}
