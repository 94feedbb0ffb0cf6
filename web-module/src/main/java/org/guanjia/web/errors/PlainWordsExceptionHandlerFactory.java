package org.guanjia.web.errors;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PlainWordsExceptionHandler} before the one of Faces. */
public class PlainWordsExceptionHandlerFactory extends ExceptionHandlerFactory {

    public PlainWordsExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PlainWordsExceptionHandler(getWrapped().getExceptionHandler());
    }
}
