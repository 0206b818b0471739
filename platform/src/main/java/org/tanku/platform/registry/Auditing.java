package org.tanku.platform.registry;

import org.springframework.stereotype.Component;
import org.tanku.ledger.Audit;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Lot;

import java.util.stream.Stream;

/// Holds the books against their journal from the first entry on (账簿稽核).
@Component
class Auditing {
    private static final Sm3 SM3 = new Sm3();

    private final JournalLines journal;
    private final Lots lots;
    private final Retirements retirements;

    Auditing(JournalLines journal, Lots lots, Retirements retirements) {
        this.journal = journal;
        this.lots = lots;
        this.retirements = retirements;
    }

    Audit.Finding run() {
        try (Stream<Journal.Line> lines = journal.stream();
                Stream<Lot> standing = lots.stream()) {
            return Audit.of(
                    new Audit.Subject(
                            lines::iterator,
                            journal.head(),
                            standing::iterator,
                            retirements.digests(SM3)),
                    SM3);
        }
    }
}
