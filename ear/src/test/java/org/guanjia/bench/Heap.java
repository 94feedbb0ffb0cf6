package org.guanjia.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Looks into the heap of another process with the tools of its JDK. */
final class Heap {

    private Heap() {}

    /** The bytes that live after a full collection: counting what lives begins with one. */
    static long of(long pid) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        List<String> lines = said(new ProcessBuilder(jcmd, String.valueOf(pid), "GC.class_histogram"))
                .lines()
                .toList();
        String total = lines.get(lines.size() - 1).strip();
        if (!total.startsWith("Total")) {
            throw new IllegalStateException("No histogram: " + total);
        }
        return Long.parseLong(total.split("\\s+")[2]);
    }

    private static String said(ProcessBuilder tool) {
        try {
            Process process = tool.redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
