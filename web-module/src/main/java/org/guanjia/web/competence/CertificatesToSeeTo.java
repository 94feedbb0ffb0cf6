package org.guanjia.web.competence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guanjia.competence.CertificatesDue;
import org.guanjia.competence.CompetenceBoard;
import org.guanjia.web.shell.Me;

/** How many certificates a manager has to see to, for the line on the desk. */
@Named
@RequestScoped
public class CertificatesToSeeTo {

    private static final CertificatesDue NONE = new CertificatesDue(0, 0, 0);

    @Inject
    private CompetenceBoard board;

    @Inject
    private Me me;

    private CertificatesDue due;

    /** None for who is no manager. */
    public CertificatesDue getDue() {
        if (due == null) {
            due = me.is("DUTY_MANAGER") ? board.due(me.estateId()) : NONE;
        }
        return due;
    }
}
