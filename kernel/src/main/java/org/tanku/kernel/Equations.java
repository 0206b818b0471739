package org.tanku.kernel;

import org.tanku.kernel.trace.Equation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The catalogue of every equation the kernel can apply (方程目录), by the id that traces carry: those
/// of all methodologies.
public final class Equations {
    private static final Map<String, Equation<?>> BY_ID =
            Methodologies.list().stream()
                    .flatMap(methodology -> methodology.equations().stream())
                    .distinct()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    equation -> equation.formula().id(), Function.identity()));

    private Equations() {}

    public static Map<String, Equation<?>> byId() {
        return BY_ID;
    }

    public static Optional<Equation<?>> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /// All of them, in the order of their ids.
    public static List<Equation<?>> list() {
        return BY_ID.keySet().stream().sorted().<Equation<?>>map(BY_ID::get).toList();
    }
}
