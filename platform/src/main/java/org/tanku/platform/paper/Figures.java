package org.tanku.platform.paper;

import org.tanku.kernel.trace.Step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The parameters that traces looked up (所用参数), each once.
final class Figures {
    private Figures() {}

    static void collect(Step step, List<Step.Looked> found) {
        if (step instanceof Step.Looked looked) {
            found.add(looked);
        }
        step.from().forEach(each -> collect(each, found));
    }

    /// In order of set, row and letter.
    static List<Step.Looked> distinct(List<Step.Looked> found) {
        Map<String, Step.Looked> once = new LinkedHashMap<>();
        found.forEach(each -> once.putIfAbsent(key(each), each));
        List<Step.Looked> sorted = new ArrayList<>(once.values());
        sorted.sort(Comparator.comparing(Figures::key));
        return List.copyOf(sorted);
    }

    private static String key(Step.Looked looked) {
        return looked.set() + "\n" + looked.row() + "\n" + letter(looked.symbol());
    }

    /// `D₁` and `D₂` are the same parameter at two times.
    static String letter(String symbol) {
        return symbol.replaceAll("[₀-₉]+$", "");
    }
}
