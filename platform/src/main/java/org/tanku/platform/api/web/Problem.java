package org.tanku.platform.api.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A refusal on its way out (问题详情, RFC 9457).
///
/// @param arguments of its sentence
/// @param found what was met, in plain words or figures; empty where the name says all
/// @param more members of its own, such as the overlaps of a claim
record Problem(Enum<?> refusal, List<Object> arguments, String found, Map<String, Object> more) {
    Problem {
        arguments = List.copyOf(arguments);
        more = Map.copyOf(more);
    }

    static Problem of(Enum<?> refusal, Object... arguments) {
        return new Problem(refusal, List.of(arguments), "", Map.of());
    }

    Problem found(String what) {
        return new Problem(refusal, arguments, what, more);
    }

    Problem with(String name, Object value) {
        Map<String, Object> both = new LinkedHashMap<>(more);
        both.put(name, value);
        return new Problem(refusal, arguments, found, both);
    }

    ProblemType type() {
        return ProblemType.of(refusal);
    }
}
