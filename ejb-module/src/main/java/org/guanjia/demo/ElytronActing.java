package org.guanjia.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.auth.server.ServerAuthenticationContext;

/**
 * Acts as an account of the application's own security domain: the realm says which roles it has, as at a sign-in, and the
 * boundaries check them. No password is asked, since trusted code of the server's own does the asking.
 */
@ApplicationScoped
class ElytronActing implements Acting {

    private final Map<String, SecurityIdentity> signedIn = new ConcurrentHashMap<>();

    @Override
    public <T> T as(String username, Supplier<T> work) {
        return signedIn.computeIfAbsent(username, ElytronActing::signIn).runAsSupplier(work);
    }

    private static SecurityIdentity signIn(String username) {
        try (ServerAuthenticationContext signIn = SecurityDomain.getCurrent().createNewAuthenticationContext()) {
            signIn.setAuthenticationName(username);
            if (!signIn.authorize()) {
                signIn.fail();
                throw new IllegalStateException("may not sign in: " + username);
            }
            signIn.succeed();
            return signIn.getAuthorizedIdentity();
        } catch (RealmUnavailableException e) {
            throw new IllegalStateException(e);
        }
    }
}
