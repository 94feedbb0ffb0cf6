package org.guanjia.web.live;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;

/**
 * Where open pages listen. The address needs a login as every other (web.xml), and a foreign page's script comes without
 * the session's cookie (SameSite). A web socket of our own, and not Faces', whose channels live in the memory of one node:
 * here a page that comes back to another node just listens there.
 */
@ServerEndpoint("/live")
public class LiveEndpoint {

    @Inject
    private LiveSignals signals;

    /** Lets nobody in who has no name. */
    @OnOpen
    public void open(Session page) throws IOException {
        if (page.getUserPrincipal() == null) {
            page.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "sign in first"));
        } else {
            signals.join(page);
        }
    }

    /** Forgets the page. */
    @OnClose
    public void close(Session page) {
        signals.leave(page);
    }
}
