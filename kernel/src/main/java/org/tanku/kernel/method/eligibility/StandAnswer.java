package org.tanku.kernel.method.eligibility;

import org.tanku.kernel.forest.StandCode;

/// What one stand answers to one rule (小班判定).
public record StandAnswer(StandCode stand, Found found, String told) {
    /// What came of the question, the best first.
    public enum Found {
        HOLDS,
        NOT_TOLD,
        FAILS
    }
}
