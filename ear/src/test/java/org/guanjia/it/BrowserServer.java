package org.guanjia.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** One server with the demonstration estate and one browser for all browser tests of a run; both end with the run. */
public class BrowserServer implements BeforeAllCallback {

    private static final List<String> CHROMIUM_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

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
        return started.browser;
    }

    private record Started(ServerProcess server, Playwright playwright, Browser browser) implements CloseableResource {

        static Started now() {
            Playwright playwright =
                    Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            ServerProcess server = ServerProcess.on(Engine.H2, Path.of("target/server-browser"))
                    .withSharedDatabase()
                    .with("guanjia.demo", "true")
                    .with("guanjia.admin.password", InBrowser.PASSWORD);
            server.start();
            return new Started(
                    server,
                    playwright,
                    playwright
                            .chromium()
                            .launch(new LaunchOptions()
                                    .setExecutablePath(chromium())
                                    .setArgs(List.of(
                                            "--no-sandbox",
                                            "--disable-gpu",
                                            "--disable-quic",
                                            "--no-first-run",
                                            "--disable-background-networking",
                                            "--disable-component-update",
                                            "--disable-sync"))));
        }

        private static Path chromium() {
            return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), CHROMIUM_PLACES.stream())
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "no Chromium found: install it or name it in the environment variable CHROMIUM"));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            server.close();
        }
    }
}
