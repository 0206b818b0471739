package org.tanku.platform.press;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Sheets ready to be printed, and what the file says of itself (印制稿).
///
/// @param number what tells this draft from all others; the file's own id comes from it
/// @param at the day of the paper; no clock is read
public record Draft(
        String number,
        String title,
        String subject,
        Locale language,
        Instant at,
        List<List<Mark>> sheets) {
    public Draft {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a draft has one sheet at least");
        }
        sheets = sheets.stream().map(List::copyOf).toList();
    }

    /// All its letters, for whoever asks whether a face has them.
    public String letters() {
        return sheets.stream()
                .flatMap(List::stream)
                .filter(Mark.Text.class::isInstance)
                .map(each -> ((Mark.Text) each).text())
                .collect(Collectors.joining());
    }
}
