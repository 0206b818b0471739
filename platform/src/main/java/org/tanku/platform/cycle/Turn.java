package org.tanku.platform.cycle;

import org.tanku.platform.party.Role;

import java.time.LocalDate;
import java.util.List;

/// Whose turn it is (下一步), and by when.
///
/// @param by the last day; none where no period is set for the step or the calendar ends before
public record Turn(Role who, List<LocalDate> by) {
    public Turn {
        by = List.copyOf(by);
        if (by.size() > 1) {
            throw new IllegalArgumentException("a turn has one last day at most, not " + by.size());
        }
    }
}
