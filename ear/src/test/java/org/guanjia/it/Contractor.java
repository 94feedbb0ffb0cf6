package org.guanjia.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A contractor with a queue of its own and a user of the broker, as docs/operations.md has them. */
final class Contractor {

    static final String CODE = "acme-it";
    static final String CHANNEL = "contractor." + CODE;
    static final String USER = "acme";
    static final String PASSWORD = "Only-For-Tests-1";

    /** Signs the addresses of its files. */
    static final String KEY = "of-the-tests-and-of-nothing-else-0";

    private Contractor() {}

    /** Makes both in a server that is down. */
    static void join(ServerBase base) throws IOException, InterruptedException {
        Path directory = base.directory();
        Path lines = directory.resolve("contractor.cli");
        Path log = directory.resolve("contractor.log");
        run(log, Redirect.to(lines.toFile()), script("contractor.sh"), "add", CODE);
        run(
                log,
                Redirect.appendTo(log.toFile()),
                script("apply.sh"),
                ServerBase.HOME.toString(),
                directory.toString(),
                "guanjia.xml",
                lines.toString());
        append(directory, "application-users.properties", USER + "=" + digest());
        append(directory, "application-roles.properties", USER + "=guanjia-executor-" + CHANNEL);
    }

    private static String script(String name) {
        return ServerBase.PROJECT.resolve("server-config").resolve(name).toString();
    }

    private static void run(Path log, Redirect output, String... command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command)
                .redirectOutput(output)
                .redirectError(Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
    }

    private static void append(Path base, String file, String line) throws IOException {
        Files.writeString(base.resolve("configuration").resolve(file), "\n" + line + "\n", StandardOpenOption.APPEND);
    }

    /** As the server's add-user.sh writes it. */
    private static String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5")
                            .digest((USER + ":ApplicationRealm:" + PASSWORD).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
