package org.tanku.platform.measurement.web;

import org.tanku.platform.measurement.StandResult;

import java.util.List;

/// Some of a report's stands (小班分页).
///
/// @param number which page this is, counted from 1
/// @param pages how many there are, at least 1
record ResultPage(List<StandResult> results, int number, int pages, int total) {
    private static final int SIZE = 100;

    /// The page asked for, or the nearest there is.
    static ResultPage of(List<StandResult> all, int asked) {
        int pages = Math.max(1, Math.ceilDiv(all.size(), SIZE));
        int number = Math.clamp(asked, 1, pages);
        int first = (number - 1) * SIZE;
        List<StandResult> shown = all.subList(first, Math.min(first + SIZE, all.size()));
        return new ResultPage(List.copyOf(shown), number, pages, all.size());
    }
}
