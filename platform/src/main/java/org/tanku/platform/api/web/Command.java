package org.tanku.platform.api.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Something to be done once (办理请求), however often the same key brings it.
///
/// @param asked what makes two requests the same; with the address it is the content of the key
/// @param act does it, given the key
/// @param state what a reader is told of the thing now, for a request that is bound to what was
///   read; one, or none where nothing is read
record Command<T>(Object asked, Function<String, Reply<T>> act, List<Supplier<Object>> state) {
    Command {
        state = List.copyOf(state);
    }

    /// In one transaction with the keeping of its answer.
    static <T> Command<T> of(Object asked, Supplier<Reply<T>> act) {
        return new Command<>(asked, _ -> act.get(), List.of());
    }

    /// In one transaction with the keeping of its answer; the room wants the key too.
    static <T> Command<T> withKey(Object asked, Function<String, Reply<T>> act) {
        return new Command<>(asked, act, List.of());
    }

    /// With what a reader is told of the thing that the command changes.
    Command<T> changing(Supplier<Object> told) {
        return new Command<>(asked, act, List.of(told));
    }
}
