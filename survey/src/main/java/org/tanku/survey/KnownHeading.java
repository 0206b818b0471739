package org.tanku.survey;

import org.tanku.kernel.quantity.Unit;

/// A heading that our list has (已知列名): its column holds numbers, or words, or is left alone.
sealed interface KnownHeading {
    String name();

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
