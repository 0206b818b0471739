package org.tanku.platform.disclosure.web;

import java.util.List;

/// One step of an explanation as a page shows it (计算步骤): texts in the reader's language, empty where a step
/// has none. `hidden` counts parts of a long sum that are left out.
record TraceLine(
        String kind,
        String symbol,
        String number,
        String unit,
        String meaning,
        String formula,
        String origin,
        String source,
        String confidence,
        boolean doubtful,
        List<TraceLine> from,
        int hidden) {
    TraceLine {
        from = List.copyOf(from);
    }
}
