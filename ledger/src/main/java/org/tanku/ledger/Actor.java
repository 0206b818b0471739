package org.tanku.ledger;

/// The person in whose name an entry is written (经办人), as an identifier and never as a name.
public record Actor(String text) {
    public Actor {
        Word.check("an actor", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
