package org.guanjia.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.guanjia.household.PhoneRevealed;
import org.guanjia.request.model.Requests;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.OriginKind;

/** Lets nobody see a phone for the sake of a request that is not of the same estate: it would enter that one's timeline. */
@ApplicationScoped
class RevealWatch {

    @Inject
    private Requests requests;

    void revealed(@Observes PhoneRevealed event) {
        if (event.about().kind() == OriginKind.REQUEST) {
            requests.find(event.about().id())
                    .filter(request -> request.estateId().equals(event.estateId()))
                    .orElseThrow(NotFound::new);
        }
    }
}
