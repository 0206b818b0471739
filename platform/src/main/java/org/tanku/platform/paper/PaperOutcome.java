package org.tanku.platform.paper;

import java.util.List;

/// What became of asking for a paper (出具结果).
public sealed interface PaperOutcome {
    record Ready(Paper paper) implements PaperOutcome {}

    /// @param found what was found instead: the characters, or nothing
    record Refused(Refusal refusal, String found) implements PaperOutcome {}

    /// In the order in which they are checked.
    enum Refusal {
        SUBJECT_UNKNOWN,
        PROGRAMME_HAS_NO_TICKETS,
        RECOGNITION_IS_REVOKED,
        PUBLIC_ADDRESS_NOT_SET,
        SEAL_NAME_NOT_SET,
        NOT_YET_SEALED,
        CHARACTER_NOT_IN_FACE
    }

    static PaperOutcome refused(Refusal refusal) {
        return new Refused(refusal, "");
    }

    /// Each with its code, so that it can be named where it cannot be shown.
    static PaperOutcome lacking(List<String> characters) {
        List<String> named =
                characters.stream()
                        .map(each -> "%s (U+%04X)".formatted(each, each.codePointAt(0)))
                        .toList();
        return new Refused(Refusal.CHARACTER_NOT_IN_FACE, String.join(", ", named));
    }
}
