package org.tanku.cli;

import org.tanku.kernel.forest.Stand;
import org.tanku.survey.SurveyHeader;

import java.util.List;

/// A stand table that was read (输入文件): which part it plays, its digest and its stands.
record Input(
        Role role, String file, long bytes, String sm3, SurveyHeader survey, List<Stand> stands) {
    /// The part it plays in the calculation.
    enum Role {
        START,
        END,
        BASELINE;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Input {
        stands = List.copyOf(stands);
    }
}
