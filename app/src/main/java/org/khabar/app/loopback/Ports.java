package org.khabar.app.loopback;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

/** Finds and checks loopback ports before anything is started on them. */
public final class Ports {
    private Ports() {}

    /**
     * Returns the port if it is free, or a free one for 0. Another process may still take it before it is bound; what
     * binds it then fails by itself.
     *
     * @param setting the setting that names the port, for the message
     * @throws OperatorException if the port is in use
     */
    public static int free(int port, String setting) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        } catch (BindException e) {
            throw inUse(port, setting, e);
        } catch (IOException e) {
            throw new OperatorException(
                    ExitCode.IN_USE, "port " + port + " can't be opened (" + e + "): set another with " + setting, e);
        }
    }

    /** Returns the failure that names a busy port and the setting that moves it. */
    public static OperatorException inUse(int port, String setting, IOException cause) {
        return new OperatorException(
                ExitCode.IN_USE,
                "port " + port + " on 127.0.0.1 is in use: stop the process that holds it or set " + setting
                        + " to another port",
                cause);
    }
}
