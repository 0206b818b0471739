package org.tanku.survey;

import org.tanku.kernel.quantity.Unit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a column is known to hold (已知列名): numbers, words, or what is left alone.
public sealed interface KnownHeading {
    /// The key of a column that tells nothing of a stand.
    String LEFT_ALONE = "-";

    /// The heading, as the list or the file writes it.
    String name();

    /// How a form or a kept mapping writes the meaning: `area:mu`, `origin`, or `-`.
    default String key() {
        return switch (this) {
            case Numbers(_, var field, var unit) -> field.key() + ":" + unit.symbol();
            case Words(_, var field) -> field.key();
            case LeftAlone _ -> LEFT_ALONE;
        };
    }

    /// The meaning of a column that somebody chose; empty when the key is none of ours.
    ///
    /// @param key as [#key] writes it
    static Optional<KnownHeading> of(String column, String key) {
        if (key.equals(LEFT_ALONE)) {
            return Optional.of(new LeftAlone(column));
        }
        return Arrays.stream(StandField.values())
                .flatMap(field -> choices(column, field).stream())
                .filter(choice -> choice.key().equals(key))
                .findFirst();
    }

    /// All meanings that a column may have, in the order of the template, the last one to leave it
    /// alone.
    static List<KnownHeading> choices(String column) {
        return Stream.concat(
                        Arrays.stream(StandField.values())
                                .flatMap(field -> choices(column, field).stream()),
                        Stream.of(new LeftAlone(column)))
                .toList();
    }

    private static List<KnownHeading> choices(String column, StandField field) {
        return field.units().isEmpty()
                ? List.of(new Words(column, field))
                : field.units().stream()
                        .map(unit -> (KnownHeading) new Numbers(column, field, unit))
                        .toList();
    }

    /// Above numbers, all in the unit that the heading stands for.
    record Numbers(String name, StandField field, Unit unit) implements KnownHeading {}

    /// Above words and codes.
    record Words(String name, StandField field) implements KnownHeading {}

    /// Above what no stand is made of.
    record LeftAlone(String name) implements KnownHeading {}

    default boolean tellsOf(StandField wanted) {
        return switch (this) {
            case Numbers(_, var field, _) -> field == wanted;
            case Words(_, var field) -> field == wanted;
            case LeftAlone _ -> false;
        };
    }
}
