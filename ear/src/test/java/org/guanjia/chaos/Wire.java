package org.guanjia.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guanjia.it.ServerBase;

/** The way between the server and its database, which can be cut. */
final class Wire implements AutoCloseable {

    private static final int WAITING = 100;

    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final int port = ServerBase.freePort();
    private final int target;
    private volatile ServerSocket door;

    /** @param target the port of this machine that it leads to */
    Wire(int target) {
        this.target = target;
        mend();
    }

    /** Where it begins. */
    int port() {
        return port;
    }

    /** Resets every connection, in the middle of whatever it carries, and refuses new ones. */
    void cut() {
        close();
    }

    /** Takes connections again after {@link #cut()}. */
    void mend() {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING);
            door = opened;
            start(() -> accept(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                connect(opened.accept());
            } catch (IOException e) {
                // cut, or nobody at the other end: whoever called sees it
            }
        }
    }

    private void connect(Socket near) throws IOException {
        ends.add(near);
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            ends.add(far);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            start(() -> carry(near, far));
            start(() -> carry(far, near));
        } catch (IOException e) {
            reset(near);
            throw e;
        }
        if (door.isClosed()) {
            cut();
        }
    }

    private void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // cut: the other direction hears of it by the reset
        } finally {
            reset(from);
            reset(to);
        }
    }

    private void reset(Socket end) {
        ends.remove(end);
        try {
            end.setSoLinger(true, 0);
            end.close();
        } catch (IOException e) {
            // it is gone, which is what was wanted
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ends.forEach(this::reset);
    }
}
