package org.khabar.app.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.EmbeddedCluster;
import org.khabar.app.cluster.OutsideCluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a command that only looks gets at the log: the cluster that was named, or that of the Khabar that runs on this
 * machine, or, where none runs, the data folder's own, started for as long as the command looks.
 */
final class ClusterAccess {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterAccess.class);
    private static final int CONNECT_MILLIS = 1_000;

    /** What a data folder without a log means. */
    enum Folder {
        /** There is nothing to look at. */
        MUST_EXIST,
        /** A new log is begun. */
        MADE_IF_MISSING
    }

    private ClusterAccess() {}

    /**
     * Opens the log; the caller closes it.
     *
     * @throws OperatorException if there is none
     */
    static Cluster open(ClusterOptions cluster, SettingsOptions where, Folder folder) {
        Settings settings = where.settings();
        Optional<OutsideCluster> outside = cluster.outside(settings);
        if (outside.isPresent()) {
            return outside.get();
        }
        if (answers(settings.broker().port())) {
            return OutsideCluster.connect(
                    "127.0.0.1:" + settings.broker().port(),
                    URI.create("http://127.0.0.1:" + settings.http().port()));
        }
        return embedded(settings, where.data(), folder);
    }

    private static Cluster embedded(Settings settings, Path data, Folder folder) {
        if (folder == Folder.MUST_EXIST && Files.notExists(data.resolve("broker"))) {
            throw new OperatorException(
                    ExitCode.UNREACHABLE,
                    "no broker answers at 127.0.0.1:" + settings.broker().port() + " and " + data.toAbsolutePath()
                            + " holds no log: start khabar run or khabar demo, or name a broker with --bootstrap and --registry");
        }
        return EmbeddedCluster.start(
                settings.broker(), settings.http().port(), data, failure -> LOG.warn("{}", failure.getMessage()));
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
