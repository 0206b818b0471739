package org.tanku.platform.registry;

import org.tanku.ledger.Actor;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Entry;

import java.util.List;
import java.util.Set;

/// A command on its way into the books (记账单).
///
/// @param unless nothing is done when one of these is barred now
/// @param beside what else is written with its entry, in the same transaction; nothing when the
///   answer is an old one
record Order(
        CommandKey key, Actor actor, Command command, Set<Account.Barred> unless, Beside beside) {
    static final Beside NOTHING = _ -> Rows.NONE;

    Order {
        unless = Set.copyOf(unless);
    }

    /// What is written with an entry: the words of its certificate, and what a room above decided.
    @FunctionalInterface
    interface Beside {
        Rows of(Entry entry);
    }

    /// @param others one row each
    record Rows(List<Retirements.Row> retired, List<RoundTrip.Part> others) {
        static final Rows NONE = new Rows(List.of(), List.of());

        Rows {
            retired = List.copyOf(retired);
            others = List.copyOf(others);
        }
    }

    /// What became of it.
    sealed interface Fate {
        /// The ledger's answer, and whether it was given just now or is an old one given again.
        record Answered(Answer answer, boolean fresh) implements Fate {}

        /// The account gives nothing away at present; the key stays free.
        record Barred() implements Fate {}
    }
}
