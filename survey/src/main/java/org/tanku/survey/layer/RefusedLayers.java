package org.tanku.survey.layer;

import org.tanku.survey.Problem;

/// A file without layers, and why (无法读取的文件).
record RefusedLayers(LayerProblem problem) implements LayerSource {
    RefusedLayers(Problem.Kind kind) {
        this(LayerProblem.ofFile("", kind));
    }

    @Override
    public LayerListing layers() {
        return LayerListing.refused(problem);
    }

    @Override
    public void read(String layer, LayerSink sink) {
        sink.report(problem);
    }
}
