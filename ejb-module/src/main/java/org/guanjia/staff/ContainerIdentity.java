package org.guanjia.staff;

import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.ApplicationScoped;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Asks the EJB that is being called, so that a technical role given by {@code @RunAs} counts like one of an account.
 */
@ApplicationScoped
class ContainerIdentity implements CallerIdentity {

    @Override
    public String username() {
        return context().getCallerPrincipal().getName();
    }

    @Override
    public boolean isInRole(String role) {
        return context().isCallerInRole(role);
    }

    private static EJBContext context() {
        try {
            return InitialContext.doLookup("java:comp/EJBContext");
        } catch (NamingException e) {
            throw new IllegalStateException("asked for the caller outside of a boundary", e);
        }
    }
}
