package org.guanjia.web.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.guanjia.web.messages.Words;
import org.guanjia.web.shell.Me;

/** A moment in an input of the type {@code datetime-local}: written and read by the wall clock of the estate. */
@ApplicationScoped
@FacesConverter(value = "estateTime", managed = true)
public class EstateTimeConverter implements Converter<Instant> {

    @Inject
    private Me me;

    @Inject
    private Words words;

    @Override
    public Instant getAsObject(FacesContext context, UIComponent input, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(text.strip()).atZone(me.getZone()).toInstant();
        } catch (DateTimeParseException e) {
            String said = words.of("jakarta.faces.converter.DateTimeConverter.DATETIME");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, Instant at) {
        return at == null
                ? ""
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        at.truncatedTo(ChronoUnit.MINUTES).atZone(me.getZone()).toLocalDateTime());
    }
}
