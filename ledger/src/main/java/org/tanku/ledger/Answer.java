package org.tanku.ledger;

/// The answer to a command (应答): written as an entry, or refused by name.
public sealed interface Answer {
    record Written(Entry entry, Hash hash) implements Answer {
        @Override
        public Outcome outcome() {
            return Outcome.WRITTEN;
        }
    }

    record Refused(Outcome outcome) implements Answer {
        public Refused {
            if (outcome == Outcome.WRITTEN) {
                throw new IllegalArgumentException("what is written is not refused");
            }
        }
    }

    Outcome outcome();

    /// An answer given once, with the digest of what was asked, so that it can be given again.
    record Kept(CommandKey key, Hash content, Answer answer) {
        Answer to(Hash asked) {
            return content.equals(asked)
                    ? answer
                    : new Refused(Outcome.KEY_USED_FOR_ANOTHER_COMMAND);
        }
    }
}
