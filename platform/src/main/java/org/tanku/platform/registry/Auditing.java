package org.tanku.platform.registry;

import org.springframework.stereotype.Component;
import org.tanku.ledger.Audit;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Lot;

import java.util.List;
import java.util.stream.Stream;

/// Holds the books against their journal (账簿稽核), in one snapshot of the database.
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

    static Audit begin() {
        return Audit.begin(SM3);
    }

    /// From the first entry on, until the first fault.
    Audit.Finding run() {
        Unreadable unreadable = new Unreadable();
        try (Stream<Journal.Line> lines = journal.stream(0, unreadable);
                Stream<Lot> standing = lots.stream(unreadable)) {
            Audit.Finding finding = Audit.of(subject(lines, standing, unreadable), SM3);
            return unreadable
                    .findFirst()
                    .<Audit.Finding>map(Audit.Difference::found)
                    .orElse(finding);
        }
    }

    /// What came since an audit followed the journal last, and all differences.
    List<Audit.Difference> goOn(Audit audit) {
        Unreadable unreadable = new Unreadable();
        try (Stream<Journal.Line> lines = journal.stream(audit.followed(), unreadable);
                Stream<Lot> standing = lots.stream(unreadable)) {
            return unreadable.with(audit.goOn(subject(lines, standing, unreadable)));
        }
    }

    private Audit.Subject subject(
            Stream<Journal.Line> lines, Stream<Lot> standing, Unreadable unreadable) {
        return new Audit.Subject(
                lines::iterator,
                journal.head(),
                standing::iterator,
                retirements.digests(SM3, unreadable));
    }
}
