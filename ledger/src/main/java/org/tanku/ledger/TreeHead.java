package org.tanku.ledger;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a registry says of its journal at one time, and signs (日记账树根): so many entries, and the
/// root of the tree over them. Its text is fixed in `docs/journal-format.md`.
///
/// @param size how many entries, from 0 on
/// @param at cut to milliseconds
public record TreeHead(long size, Hash root, Instant at) {
    private static final Pattern TEXT =
            Pattern.compile(
                    "tanku-root-1\nsize (0|[1-9][0-9]{0,17})\nroot ([0-9a-f]{64})\nat (\\S+)\n");

    public TreeHead {
        if (size < 0) {
            throw new IllegalArgumentException("a journal has no " + size + " entries");
        }
    }

    /// The text that is signed, the same bytes for ever.
    public String text() {
        return "tanku-root-1\nsize " + size + "\nroot " + root + "\nat " + at + "\n";
    }

    /// Reads such a text; any other is refused.
    ///
    /// @throws IllegalArgumentException when it differs in a single byte from what [#text] writes
    public static TreeHead parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            try {
                TreeHead head =
                        new TreeHead(
                                Long.parseLong(matcher.group(1)),
                                new Hash(matcher.group(2)),
                                Instant.parse(matcher.group(3)));
                if (head.text().equals(text)) {
                    return head;
                }
            } catch (DateTimeParseException notATime) {
                // told below, like any other text that is none
            }
        }
        throw new IllegalArgumentException("this is no root of a journal: " + text);
    }
}
