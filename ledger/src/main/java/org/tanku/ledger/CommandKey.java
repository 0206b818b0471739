package org.tanku.ledger;

/// The idempotency key of a command (幂等键): the same key has one effect and one answer.
public record CommandKey(String text) {
    public CommandKey {
        Word.check("a command key", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
