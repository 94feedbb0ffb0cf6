package org.guanjia.chaos;

import java.net.InetAddress;
import java.util.List;
import org.guanjia.it.ServerBase;
import org.guanjia.it.ServerProcess;
import org.jboss.byteman.agent.Main;
import org.jboss.byteman.agent.submit.ScriptText;
import org.jboss.byteman.agent.submit.Submit;

/**
 * Byteman in a server's process: ends it at a {@link CrashPoint}, from the moment on that it is told to. The product knows
 * nothing of it.
 *
 * @param port where it listens for rules
 */
record CrashAgent(int port) {

    /** Lets the server start with an agent. */
    static CrashAgent in(ServerProcess server) {
        CrashAgent agent = new CrashAgent(ServerBase.freePort());
        String jar =
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        server.withOptions(
                "-javaagent:%1$s=listener:true,port:%2$d,boot:%1$s".formatted(jar, agent.port),
                "-Djboss.modules.system.pkgs=org.jboss.byteman");
        return agent;
    }

    /** Ends the process there, at this passing from now on. */
    void arm(CrashPoint point, int passing) {
        try {
            new Submit(InetAddress.getLoopbackAddress().getHostAddress(), port)
                    .addScripts(List.of(new ScriptText(point.name(), point.rule(passing))));
        } catch (Exception e) {
            throw new IllegalStateException(point.name(), e);
        }
    }
}
