package org.guanjia.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.stream.Stream;
import org.guanjia.catalogue.ConciergeVerb;

/** The parts that the intake is put together from. */
@ViewScoped
class IntakeParts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnerChoice owner;

    @Inject
    private ServiceChoice service;

    @Inject
    private TaskSplit split;

    @Inject
    private Photos photos;

    /** Begins with what the desk knew already: somebody being looked for, or one of the ten verbs. */
    void begin(String query, String verb) {
        if (query != null && !query.isBlank()) {
            owner.setQuery(query);
            owner.find();
        }
        Stream.of(ConciergeVerb.values())
                .filter(one -> one.name().equals(verb))
                .findFirst()
                .ifPresent(service::showVerb);
    }

    String nameOfService() {
        return service.getName();
    }

    OwnerChoice owner() {
        return owner;
    }

    ServiceChoice service() {
        return service;
    }

    TaskSplit split() {
        return split;
    }

    Photos photos() {
        return photos;
    }
}
