package org.tanku.survey.layer;

import org.tanku.survey.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Keeps what a reader gives, for the tests (读取结果).
final class Collected implements LayerSink {
    final List<LayerFeature> features = new ArrayList<>();
    final List<LayerProblem> problems = new ArrayList<>();

    static Collected from(LayerSource source) {
        Collected all = new Collected();
        source.read(source.layers().layers().getFirst().name(), all);
        return all;
    }

    @Override
    public void take(LayerFeature feature) {
        features.add(feature);
    }

    @Override
    public void report(LayerProblem problem) {
        problems.add(problem);
    }

    List<Problem.Kind> kinds() {
        return problems.stream().map(LayerProblem::kind).toList();
    }

    List<String> told() {
        return problems.stream().map(each -> each.tell(Locale.ENGLISH)).toList();
    }
}
