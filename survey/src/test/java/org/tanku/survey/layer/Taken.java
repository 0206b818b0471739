package org.tanku.survey.layer;

import org.tanku.survey.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        problem.tell(Locale.CHINESE);
        problem.tell(Locale.ENGLISH);
    }

    List<Problem.Kind> kinds() {
        return problems.stream().map(LayerProblem::kind).toList();
    }

    List<String> arguments() {
        return problems.stream()
                .flatMap(problem -> problem.expected().arguments().stream())
                .toList();
    }

    /// The only layer of a file.
    static Taken from(LayerSource source) {
        return from(source, source.layers().layers().getFirst().name());
    }

    /// What is wrong, as it is said in English.
    List<String> sentences() {
        return problems.stream().map(each -> each.tell(Locale.ENGLISH)).toList();
    }

    List<Integer> numbers() {
        return features.stream().map(LayerFeature::number).toList();
    }

    /// Each feature as number, attributes and ground.
    List<String> told() {
        return features.stream()
                .map(feature ->
                        feature.number() + " " + feature.attributes() + " " + feature.ground())
                .toList();
    }
}
