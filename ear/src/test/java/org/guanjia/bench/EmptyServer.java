package org.guanjia.bench;

import java.nio.file.Path;
import org.guanjia.it.Engine;
import org.guanjia.it.ServerBase;
import org.guanjia.it.WildFlyProcess;

/** The server as the scripts configure it, with nothing deployed. */
final class EmptyServer extends WildFlyProcess<EmptyServer> {

    private static final int OK = 200;

    /** With this database, which may be null where it needs no process. */
    EmptyServer(Engine engine, Path directory, String databaseUrl) {
        super(ServerBase.assemble(directory.toAbsolutePath(), engine.script()));
        with("jboss.tx.node.id", "guanjia-empty");
        if (databaseUrl != null) {
            with("guanjia.postgresql.url", databaseUrl);
        }
    }

    @Override
    protected EmptyServer self() {
        return this;
    }

    @Override
    protected boolean isReady() {
        return status(health()) == OK;
    }
}
