package org.guanjia.web.files;

import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.Part;
import java.util.Collection;

/**
 * A field for files brings files or nothing. Faces would take a text that somebody posts in their place for one, and stumble over
 * it.
 */
public class FilesOnly implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent beforeValidation) {
        HtmlInputFile field = (HtmlInputFile) beforeValidation.getSource();
        Object brought = field.getSubmittedValue();
        if (!(brought instanceof Part || brought instanceof Collection)) {
            field.setSubmittedValue(null);
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlInputFile;
    }
}
