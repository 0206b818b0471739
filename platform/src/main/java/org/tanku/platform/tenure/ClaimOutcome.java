package org.tanku.platform.tenure;

import java.util.List;

/// What came of a claim (主张结果).
public sealed interface ClaimOutcome {
    record Granted(Title title) implements ClaimOutcome {}

    /// @param overlaps each stand that is claimed already, and by whom; empty for the other reasons
    record Refused(ClaimRefusal reason, List<Overlap> overlaps) implements ClaimOutcome {
        public Refused {
            overlaps = List.copyOf(overlaps);
        }

        static Refused because(ClaimRefusal reason) {
            return new Refused(reason, List.of());
        }
    }
}
