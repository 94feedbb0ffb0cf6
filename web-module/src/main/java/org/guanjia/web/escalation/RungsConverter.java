package org.guanjia.web.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanjia.web.messages.Words;

/** The rungs of a ladder in one line: minutes, level by level, as {@code -15, 30, 120}. */
@ApplicationScoped
@FacesConverter(value = "rungs", managed = true)
public class RungsConverter implements Converter<List<Integer>> {

    private static final String NUMBERS = "\\s*[-−–]?\\d{1,6}(\\s*[,，、\\s]\\s*[-−–]?\\d{1,6})*\\s*";

    @Inject
    private Words words;

    @Override
    public List<Integer> getAsObject(FacesContext context, UIComponent input, String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        if (!text.matches(NUMBERS)) {
            String said = words.of("escalation.rungs.unreadable");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
        }
        return Stream.of(text.strip().replaceAll("[−–]", "-").split("[,，、\\s]+"))
                .map(Integer::valueOf)
                .toList();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, List<Integer> rungs) {
        return rungs == null ? "" : rungs.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
