package org.khabar.app.registry;

/**
 * What can be wrong with a request, with the error codes of the Confluent API.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/develop/api.html#errors">errors</a>
 */
enum RegistryProblem {
    NOT_FOUND(404, 404),
    SUBJECT_NOT_FOUND(404, 40401),
    VERSION_NOT_FOUND(404, 40402),
    SCHEMA_NOT_FOUND(404, 40403),
    METHOD_NOT_ALLOWED(405, 405),
    INCOMPATIBLE(409, 409),
    INVALID_SCHEMA(422, 42201),
    INVALID_VERSION(422, 42202),
    INVALID_LEVEL(422, 42203),
    STORE(500, 50001);

    private final int status;
    private final int code;

    RegistryProblem(int status, int code) {
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }
}
