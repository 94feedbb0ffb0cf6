package org.guanjia.web.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Draws a {@link DueMark}, which a page asks for once: as a piece of a page each of its four parts would be worked out by itself, in
 * every row of a list. What surrounds it is the tag {@code gj:due}.
 */
@FacesComponent(DueText.TYPE)
public class DueText extends UIComponentBase {

    static final String TYPE = "org.guanjia.DueText";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        DueMark mark = (DueMark) getAttributes().get("value");
        if (mark == null) {
            return;
        }
        ResponseWriter page = context.getResponseWriter();
        page.startElement("span", this);
        page.writeAttribute("class", "due " + mark.tone(), null);
        page.startElement("svg", this);
        page.writeAttribute("class", "i", null);
        page.writeAttribute("aria-hidden", "true", null);
        page.startElement("use", this);
        page.writeAttribute("href", "#i-" + mark.icon(), null);
        page.endElement("use");
        page.endElement("svg");
        page.writeText(mark.first(), null);
        page.endElement("span");
        if (!mark.second().isEmpty() && !Boolean.FALSE.equals(getAttributes().get("second"))) {
            page.startElement("span", this);
            page.writeAttribute("class", "two", null);
            page.writeText(mark.second(), null);
            page.endElement("span");
        }
    }
}
