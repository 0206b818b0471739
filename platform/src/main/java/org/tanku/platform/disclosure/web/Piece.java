package org.tanku.platform.disclosure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A run of a formula's letters, set low or not (下标): `C_TREE` is C with TREE set low.
record Piece(String text, boolean low) {
    private static final Pattern LOW = Pattern.compile("_(\\w+)");

    static List<Piece> listOf(String formula) {
        List<Piece> pieces = new ArrayList<>();
        Matcher low = LOW.matcher(formula);
        int from = 0;
        while (low.find()) {
            pieces.add(new Piece(formula.substring(from, low.start()), false));
            pieces.add(new Piece(low.group(1), true));
            from = low.end();
        }
        pieces.add(new Piece(formula.substring(from), false));
        pieces.removeIf(each -> each.text().isEmpty());
        return pieces;
    }
}
