package org.tanku.platform.fieldwork;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An entry with its corrections (记录与更正): what was first noted, and what holds now.
///
/// @param corrections the earliest first; the last holds
/// @param astray corrections that do not fit the entry, of another kind or county; they change
///   nothing
public record Noted(KeptEntry original, List<KeptEntry> corrections, List<KeptEntry> astray) {
    public Noted {
        corrections = List.copyOf(corrections);
        astray = List.copyOf(astray);
    }

    /// The cells that hold now.
    public Map<String, String> content() {
        return corrections.isEmpty()
                ? original.entry().content()
                : corrections.getLast().entry().content();
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(content().get(key));
    }

    /// @throws java.util.NoSuchElementException when the cell is empty: a bug of the caller
    public String get(String key) {
        return find(key).orElseThrow();
    }

    public Campaign campaign() {
        return new Campaign(get("county"), get("campaign"));
    }

    /// The last correction says that the entry should not be there (作废).
    public boolean withdrawn() {
        return FieldRules.NOTHING.equals(content().get("as"));
    }
}
