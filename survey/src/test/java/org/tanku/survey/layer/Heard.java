package org.tanku.survey.layer;

import org.tanku.survey.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Keeps what a layer gives (记录).
final class Heard implements LayerSink {
    final List<LayerFeature> features = new ArrayList<>();
    final List<LayerProblem> problems = new ArrayList<>();

    static Heard of(LayerSource source, String layer) {
        Heard heard = new Heard();
        source.read(layer, heard);
        return heard;
    }

    @Override
    public void take(LayerFeature feature) {
        features.add(feature);
    }

    @Override
    public void report(LayerProblem problem) {
        problems.add(problem);
        problem.tell(Locale.CHINESE);
        problem.tell(Locale.ENGLISH);
    }

    List<Problem.Kind> kinds() {
        return problems.stream().map(LayerProblem::kind).toList();
    }

    List<Integer> numbers() {
        return features.stream().map(LayerFeature::number).toList();
    }
}
