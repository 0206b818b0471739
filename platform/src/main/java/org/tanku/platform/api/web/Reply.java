package org.tanku.platform.api.web;

import java.net.URI;

/// What an address answers (应答): something, or a refusal with its name.
sealed interface Reply<T> {
    /// What was asked for, as it stands now.
    record Found<T>(T body) implements Reply<T> {}

    /// What came into being, and where it is read from now on.
    record Created<T>(T body, URI location) implements Reply<T> {}

    /// What was asked for and waits for another person, and where that is read.
    record Accepted<T>(T body, URI location) implements Reply<T> {}

    /// What a command did that made nothing with an address of its own.
    record Done<T>(T body) implements Reply<T> {}

    record Refused<T>(Problem problem) implements Reply<T> {}

    static <T> Reply<T> found(T body) {
        return new Found<>(body);
    }

    /// @param path below `/api/v1`
    static <T> Reply<T> created(T body, String path) {
        return new Created<>(body, URI.create(ApiSecurity.ROOT + path));
    }

    /// @param path below `/api/v1`
    static <T> Reply<T> accepted(T body, String path) {
        return new Accepted<>(body, URI.create(ApiSecurity.ROOT + path));
    }

    static <T> Reply<T> refused(Enum<?> refusal, Object... arguments) {
        return new Refused<>(Problem.of(refusal, arguments));
    }
}
