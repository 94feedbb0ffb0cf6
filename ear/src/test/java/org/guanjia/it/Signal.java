package org.guanjia.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the system can tell a process that Java cannot. */
enum Signal {
    KILL,
    STOP,
    CONT;

    /** Tells all of them at once; one that has ended meanwhile is no mistake. */
    void to(ProcessHandle... processes) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name()));
        Arrays.stream(processes).map(process -> String.valueOf(process.pid())).forEach(command::add);
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
