package org.tanku.survey.layer;

import org.tanku.survey.Problem;

import java.util.ArrayList;
import java.util.List;

/// Keeps what a reader gives (读取结果).
final class Taken implements LayerSink {
    final List<LayerFeature> features = new ArrayList<>();
    final List<LayerProblem> problems = new ArrayList<>();

    static Taken from(LayerSource source, String layer) {
        Taken taken = new Taken();
        source.read(layer, taken);
        return taken;
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

    List<String> arguments() {
        return problems.stream()
                .flatMap(problem -> problem.expected().arguments().stream())
                .toList();
    }

    /// Each feature as number, attributes and ground.
    List<String> told() {
        return features.stream()
                .map(feature ->
                        feature.number() + " " + feature.attributes() + " " + feature.ground())
                .toList();
    }
}
