package org.tanku.survey.layer;

import java.util.List;

/// The layers of a file (图层清单), or why there are none.
public record LayerListing(List<LayerHead> layers, List<LayerProblem> problems) {
    public LayerListing {
        layers = List.copyOf(layers);
        problems = List.copyOf(problems);
    }

    static LayerListing of(LayerHead only) {
        return new LayerListing(List.of(only), List.of());
    }

    static LayerListing refused(LayerProblem problem) {
        return new LayerListing(List.of(), List.of(problem));
    }
}
