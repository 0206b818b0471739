package org.tanku.survey.layer;

/// Takes what a layer holds, feature by feature, in the order of the file (图层接收).
public interface LayerSink {
    void take(LayerFeature feature);

    /// A feature that cannot be taken, or the reason why reading ended early.
    void report(LayerProblem problem);

    /// A feature that cannot be taken as it is, because a ring is open, and what it would be if
    /// straight lines closed its rings. Whoever has not been told to repair it reports the problem.
    default void offer(LayerFeature closed, LayerProblem problem) {
        report(problem);
    }
}
