package org.tanku.platform.land;

import org.tanku.survey.layer.LayerFeature;
import org.tanku.survey.layer.LayerProblem;
import org.tanku.survey.layer.LayerSink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Some values of each column of a layer (示例值), for whoever must say what a column means.
final class Examples implements LayerSink {
    private final int most;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /// @param most values of a column, each another
    Examples(int most) {
        this.most = most;
    }

    @Override
    public void take(LayerFeature feature) {
        feature.attributes()
                .forEach((column, value) -> {
                    List<String> some = values.computeIfAbsent(column, _ -> new ArrayList<>());
                    if (some.size() < most && !some.contains(value)) {
                        some.add(value);
                    }
                });
    }

    @Override
    public void offer(LayerFeature closed, LayerProblem problem) {
        take(closed);
    }

    @Override
    public void report(LayerProblem problem) {
        // told by the check
    }

    /// The values of each column in one line.
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        values.forEach((column, some) -> told.put(column, String.join(" · ", some)));
        return told;
    }
}
