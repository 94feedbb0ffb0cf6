package org.guanjia.it;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** One server with the demonstration estate and one browser for all browser tests of a run; both end with the run. */
public class BrowserServer implements BeforeAllCallback {

    private static volatile Started started;

    @Override
    public void beforeAll(ExtensionContext context) {
        started = context.getRoot()
                .getStore(Namespace.create(BrowserServer.class))
                .getOrComputeIfAbsent(Started.class, type -> Started.now(), Started.class);
    }

    static ServerProcess server() {
        return started.server;
    }

    static Browser browser() {
        return started.chromium.browser();
    }

    private record Started(ServerProcess server, Chromium chromium) implements CloseableResource {

        static Started now() {
            Chromium chromium = Chromium.started();
            ServerProcess server = ServerProcess.on(Engine.H2, Path.of("target/server-browser"))
                    .withSharedDatabase()
                    .startedOften()
                    .with("guanjia.demo", "true")
                    .with("guanjia.admin.password", InBrowser.PASSWORD);
            server.start();
            return new Started(server, chromium);
        }

        @Override
        public void close() {
            chromium.close();
            server.close();
        }
    }
}
