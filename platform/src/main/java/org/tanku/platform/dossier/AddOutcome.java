package org.tanku.platform.dossier;

import java.util.List;

/// What became of a file that somebody handed in (入卷结果).
public sealed interface AddOutcome {
    record Kept(Document document) implements AddOutcome {}

    /// @param details what was found, for the sentence that tells it
    record Refused(Reason reason, List<Object> details) implements AddOutcome {
        public Refused {
            details = List.copyOf(details);
        }
    }

    /// In the order in which they are checked.
    enum Reason {
        TITLE_IS_MISSING,
        TITLE_TOO_LONG,
        FILE_IS_EMPTY,
        FILE_TOO_LARGE,
        FILE_NAME_MALFORMED,
        MEDIA_TYPE_UNKNOWN,
        NAME_DOES_NOT_FIT,
        ALREADY_KEPT
    }

    static AddOutcome refused(Reason reason, Object... details) {
        return new Refused(reason, List.of(details));
    }
}
