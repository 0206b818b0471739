package org.tanku.platform.fieldwork.web;

import java.util.List;
import java.util.UUID;

/// An entry as the office reads it (记录视图): what holds now, and every version before it.
///
/// @param number of a tree, else empty
/// @param photo the digest of a photo whose bytes have come, else empty
/// @param versions what was first noted and each correction, the earliest first; one alone when
///   nothing was corrected
/// @param astray how many corrections do not fit and change nothing
record NotedView(
        UUID id,
        String number,
        List<EntryCell> cells,
        boolean withdrawn,
        String photo,
        List<Version> versions,
        int astray) {
    NotedView {
        cells = List.copyOf(cells);
        versions = List.copyOf(versions);
    }

    /// One telling of an entry (版本): who, when, and why it was corrected.
    ///
    /// @param because empty for the first
    record Version(
            List<EntryCell> cells,
            String because,
            boolean withdraws,
            String person,
            String notedAt,
            String receivedAt,
            String digest) {
        Version {
            cells = List.copyOf(cells);
        }
    }

    /// Empty where the cell is.
    public String text(String key) {
        return cells.stream()
                .filter(each -> each.key().equals(key))
                .map(EntryCell::text)
                .findFirst()
                .orElse("");
    }

    public boolean corrected() {
        return versions.size() > 1;
    }

    public Version last() {
        return versions.getLast();
    }
}
