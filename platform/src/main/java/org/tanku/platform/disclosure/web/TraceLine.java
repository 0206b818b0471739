package org.tanku.platform.disclosure.web;

import java.util.List;

/// One step of an explanation as a page shows it (计算步骤): texts in the reader's language, empty
/// where a step has none.
///
/// @param href the page in the library of methods that tells more about the origin; empty where
///   none
/// @param look how the confidence is coloured: `good` was checked, `warn` needs care
/// @param hidden parts of a long sum that are left out
record TraceLine(
        Kind kind,
        List<Piece> symbol,
        String number,
        String unit,
        String meaning,
        List<Piece> formula,
        String origin,
        String href,
        String confidence,
        String look,
        List<TraceLine> from,
        int hidden) {
    /// As in the kernel.
    enum Kind {
        GIVEN,
        LOOKED,
        ASSUMED,
        CHOSEN,
        COMPUTED
    }

    TraceLine {
        symbol = List.copyOf(symbol);
        formula = List.copyOf(formula);
        from = List.copyOf(from);
    }

    public boolean leaf() {
        return from.isEmpty();
    }

    public boolean assumed() {
        return kind == Kind.ASSUMED;
    }

    public boolean chosen() {
        return kind == Kind.CHOSEN;
    }
}
