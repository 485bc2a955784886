package org.khabar.benchmarks.apart;

import java.net.URI;

/**
 * Where a broker and its registry answer.
 *
 * @param bootstrap host and port of the broker
 * @param registry of the registry
 */
public record Address(String bootstrap, URI registry) {}
