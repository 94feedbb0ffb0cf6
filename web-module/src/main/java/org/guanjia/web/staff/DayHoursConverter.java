package org.guanjia.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.guanjia.calendar.DayHours;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.web.messages.Words;

/** The hours of a day as people write them; nothing is a day off. */
@ApplicationScoped
@FacesConverter(value = "dayHours", managed = true)
public class DayHoursConverter implements Converter<DayHours> {

    @Inject
    private Words words;

    @Override
    public DayHours getAsObject(FacesContext context, UIComponent input, String text) {
        try {
            return DayHours.read(text == null ? "" : text);
        } catch (BusinessRuleViolation e) {
            String said = words.of(e.messageKey(), e.parameters().toArray());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, DayHours hours) {
        return hours == null ? "" : hours.written();
    }
}
