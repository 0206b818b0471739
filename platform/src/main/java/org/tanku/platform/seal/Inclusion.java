package org.tanku.platform.seal;

import org.tanku.ledger.Hash;
import org.tanku.ledger.Journal;

import java.util.List;

/// That an entry is below a root (包含证明): from the entry's text to the signed root, with nothing but
/// SM3.
///
/// @param path the digests beside the way up, from the leaf on
public record Inclusion(Journal.Line entry, SignedRoot root, List<Hash> path) {
    public Inclusion {
        path = List.copyOf(path);
    }

    /// The place of its leaf, from 0 on.
    public long leaf() {
        return entry.number() - 1;
    }
}
