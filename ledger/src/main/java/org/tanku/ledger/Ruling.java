package org.tanku.ledger;

import java.util.List;

/// What the rules say to a command (裁定).
sealed interface Ruling {
    record Allowed(List<Posting> postings) implements Ruling {}

    record Denied(Outcome outcome) implements Ruling {}
}
