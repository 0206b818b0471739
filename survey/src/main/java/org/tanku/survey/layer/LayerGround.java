package org.tanku.survey.layer;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.survey.Problem;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.Geographic;
import org.tanku.survey.layer.CoordinateSystem.TransverseMercator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ground of a layer in degrees (图层图形): each good feature with its area, each bad one with its
/// problem. Only features that passed the check are here, so whatever follows need not ask again.
public final class LayerGround implements LayerSink {
    private final Datum datum;
    private final Placing placing;
    private final GroundCheck check;
    private final GeodesicArea area;
    private final List<Placed> good = new ArrayList<>();
    private final List<LayerProblem> problems = new ArrayList<>();
    private int features;

    private LayerGround(Datum datum, Placing placing, Envelope within_deg) {
        this.datum = datum;
        this.placing = placing;
        this.check = new GroundCheck(within_deg);
        this.area = GeodesicArea.on(datum);
    }

    /// From the coordinates of the file to degrees.
    private sealed interface Placing {
        record Degrees() implements Placing {}

        record Metres(TransverseMercator system, Projecting projecting) implements Placing {}
    }

    /// A feature on the ground.
    ///
    /// @param degrees longitude first
    public record Placed(LayerFeature feature, Geometry degrees, SquareMetres area) {}

    /// Empty when the coordinates of a layer cannot be placed: another datum, or a system nobody
    /// told.
    ///
    /// @param within_deg where ground is expected, in degrees
    public static Optional<LayerGround> of(CoordinateSystem system, Envelope within_deg) {
        return switch (system) {
            case Geographic(var datum) ->
                    Optional.of(new LayerGround(datum, new Placing.Degrees(), within_deg));
            case TransverseMercator metres ->
                    Optional.of(
                            new LayerGround(
                                    metres.datum(),
                                    new Placing.Metres(metres, Projecting.of(metres)),
                                    within_deg));
            case CoordinateSystem.OtherDatum _,
                    CoordinateSystem.NotKnown _,
                    CoordinateSystem.NotTold _ ->
                    Optional.empty();
        };
    }

    @Override
    public void take(LayerFeature feature) {
        features++;
        switch (placing) {
            case Placing.Degrees() -> place(feature, feature.ground());
            case Placing.Metres(var system, var projecting) -> {
                Envelope found = feature.ground().getEnvelopeInternal();
                if (system.covers(found)) {
                    place(feature, projecting.toDegrees(feature.ground()));
                } else {
                    problems.add(
                            LayerProblem.ofFeature(
                                    feature.number(),
                                    GroundCheck.middle(found),
                                    Problem.Kind.OUTSIDE_THE_PROJECTION,
                                    Math.round(system.falseEasting_m())));
                }
            }
        }
    }

    private void place(LayerFeature feature, Geometry degrees) {
        List<LayerProblem> found = check.check(feature.number(), degrees);
        if (found.isEmpty()) {
            good.add(new Placed(feature, degrees, area.of(degrees)));
        }
        problems.addAll(found);
    }

    @Override
    public void report(LayerProblem problem) {
        features += problem.feature() > 0 ? 1 : 0;
        problems.add(problem);
    }

    /// How many features were met, good and bad.
    public int features() {
        return features;
    }

    public List<Placed> good() {
        return List.copyOf(good);
    }

    public List<LayerProblem> problems() {
        return List.copyOf(problems);
    }

    /// What of the good features is covered twice.
    public OverlapSearch.Found overlaps() {
        return new OverlapSearch(good.stream().map(Placed::degrees).toList(), datum).search();
    }
}
