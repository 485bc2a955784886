package org.khabar.benchmarks.monitor.hostile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.EnumMap;
import java.util.Map;
import org.khabar.benchmarks.hosts.RequestHead;

/** A host that does one fault, and counts who asks. */
final class HostileHost {
    private final Fault fault;
    private final Paper paper = new Paper();
    private final Map<Spot, Integer> requests = new EnumMap<>(Spot.class);
    private int forbidden;

    HostileHost(Fault fault) {
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    /** Returns how many requests met the fault. */
    synchronized int met() {
        return requests.getOrDefault(fault.spot(), 0);
    }

    /** Returns how many requests there were for what its robots.txt forbids. */
    synchronized int forbidden() {
        return forbidden;
    }

    private synchronized int count(String path) {
        forbidden += fault.closed() && path.startsWith("/private/") ? 1 : 0;
        return requests.merge(Spot.of(path), 1, Integer::sum) - 1;
    }

    /** Answers one request. */
    void serve(Socket connection) {
        try (connection) {
            RequestHead head = RequestHead.read(new BufferedInputStream(connection.getInputStream()));
            if (head == null) {
                return;
            }
            Exchange exchange = new Exchange(head, connection.getOutputStream(), count(head.path()));
            if (Spot.of(head.path()) == fault.spot()) {
                fault.script().play(exchange);
            } else {
                paper.answer(exchange, fault);
            }
        } catch (IOException e) {
            // The client has had enough.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
