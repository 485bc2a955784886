package org.khabar.app.registry;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One endpoint.
 *
 * @param method its HTTP method
 * @param pattern its path's segments; {@code *} stands for any one
 * @param handler path's segments and body → answer
 */
record Route(String method, List<String> pattern, BiFunction<List<String>, String, RegistryAnswer> handler) {
    /** Returns an endpoint that reads. */
    static Route get(String pattern, Function<List<String>, RegistryAnswer> handler) {
        return new Route("GET", segments(pattern), (path, _) -> handler.apply(path));
    }

    /** Returns an endpoint that takes a body. */
    static Route post(String pattern, BiFunction<List<String>, String, RegistryAnswer> handler) {
        return new Route("POST", segments(pattern), handler);
    }

    /** Returns an endpoint that sets something. */
    static Route put(String pattern, BiFunction<List<String>, String, RegistryAnswer> handler) {
        return new Route("PUT", segments(pattern), handler);
    }

    /** Splits a path at its slashes; empty segments are dropped. */
    static List<String> segments(String path) {
        return List.of(path.split("/")).stream()
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    boolean matches(String method, List<String> path) {
        if (!this.method.equals(method) || path.size() != pattern.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!pattern.get(i).equals("*") && !pattern.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }
}
