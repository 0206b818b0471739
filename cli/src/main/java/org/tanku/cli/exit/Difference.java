package org.tanku.cli.exit;

/// Where an exit package does not hold (不符之处): the file, what was found and what was expected.
public record Difference(Kind kind, String file, String found, String expected) {
    /// In the order of the checks of `docs/exit-format.md`, then of `docs/registry-format.md`.
    public enum Kind {
        FILE_MISSING,
        FILE_NOT_LISTED,
        FILE_TWICE,
        FILE_NAME,
        FILE_LENGTH,
        FILE_DIGEST,
        FORMAT,
        MALFORMED,
        FIELD,
        LINK,
        JOURNAL_TEXT,
        JOURNAL_CHAIN,
        JOURNAL_ISSUE,
        EVENT,
        REPORT_DIGEST,
        STEP,
        FORMULA_UNKNOWN,
        PARAMETER,
        STAND_REMOVAL,
        STAND_COUNT,
        TOTAL,
        TONNES,
        UNITS,
        KEY,
        KEY_NOT_TRUSTED,
        BOOKS,
        ROOT,
        SIGNATURE
    }
}
