package org.tanku.ledger;

/// The sealed paper on which units come into being, once (签发依据): a verification statement of this
/// platform, an allocation of allowances, or a record of another registry that is mirrored.
///
/// In the journal a statement stands as its bare number; the other two bear a prefix, so that no
/// number of one kind is taken for another's.
public sealed interface Basis {
    /// A verification statement (核查结论), by its number.
    record Statement(String number) implements Basis {
        public Statement {
            Word.check("a statement", number);
            if (number.startsWith(ALLOCATION) || number.startsWith(RECORD)) {
                throw new IllegalArgumentException("not a statement: '" + number + "'");
            }
        }

        @Override
        public String text() {
            return number;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /// An allocation of allowances (配额分配), by the number it has in the decision.
    record Allocation(String number) implements Basis {
        public Allocation {
            Word.check("an allocation", number);
        }

        @Override
        public String text() {
            return ALLOCATION + number;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /// A record of another registry (转载记录), by the number it has there: its units are that
    /// registry's, and are dealt with here.
    record Mirrored(String number) implements Basis {
        public Mirrored {
            Word.check("a record", number);
        }

        @Override
        public String text() {
            return RECORD + number;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    String ALLOCATION = "allocation:";
    String RECORD = "record:";

    /// One word, as it stands in the journal.
    String text();

    static Basis parse(String text) {
        if (text.startsWith(ALLOCATION)) {
            return new Allocation(text.substring(ALLOCATION.length()));
        }
        return text.startsWith(RECORD)
                ? new Mirrored(text.substring(RECORD.length()))
                : new Statement(text);
    }
}
