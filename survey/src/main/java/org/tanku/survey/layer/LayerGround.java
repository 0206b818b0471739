package org.tanku.survey.layer;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.survey.Problem;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.Geographic;
import org.tanku.survey.layer.CoordinateSystem.Lying;
import org.tanku.survey.layer.CoordinateSystem.OldDatum;
import org.tanku.survey.layer.CoordinateSystem.OtherDatum;
import org.tanku.survey.layer.CoordinateSystem.TransverseMercator;
import org.tanku.survey.layer.CoordinateSystem.Zone;
import org.tanku.survey.layer.DatumShift.Reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// The ground of a layer in degrees (图层图形): each good feature with its area, each bad one with its
/// problem. Only features that passed the check are here, so whatever follows need not ask again. A
/// ring that crosses is mended where the user named the feature, and nowhere else.
public final class LayerGround implements LayerSink {
    private final Datum datum;
    private final Placing placing;
    private final Moving moving;
    private final GroundCheck check;
    private final GeodesicArea area;
    private final GroundRepair repair;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Placed> measured = new ArrayList<>();
    private final List<LayerProblem> problems = new ArrayList<>();
    private final List<GroundRepair.Proposed> repairs = new ArrayList<>();
    private final List<GroundRepair.Proposed> proposals = new ArrayList<>();
    private final List<Coordinate> movedFrom = new ArrayList<>();
    private IntPredicate isNamed = _ -> false;
    private int features;

    private LayerGround(Datum datum, Placing placing, Moving moving, Envelope within_deg) {
        this.datum = datum;
        this.placing = placing;
        this.moving = moving;
        this.check = new GroundCheck(within_deg);
        this.area = GeodesicArea.on(datum);
        this.repair = new GroundRepair(area);
    }

    /// From the coordinates of the file to degrees.
    private sealed interface Placing {
        record Degrees() implements Placing {}

        record Metres(Zone zone, Projecting projecting) implements Placing {}
    }

    /// From the datum of the file to ours.
    private sealed interface Moving {
        record Nowhere() implements Moving {}

        record From(OldDatum datum, DatumShift shift) implements Moving {}
    }

    /// A good feature before its area is known: to measure takes longer than to read, so it is done
    /// for many at once.
    private record Kept(LayerFeature feature, Geometry degrees) {}

    /// A feature on the ground.
    ///
    /// @param degrees longitude first; of a repaired feature the mended ground
    public record Placed(LayerFeature feature, Geometry degrees, SquareMetres area) {}

    /// Empty when the coordinates of a layer cannot be placed: another datum, or a system nobody
    /// told.
    ///
    /// @param within_deg where ground is expected, in degrees
    public static Optional<LayerGround> of(CoordinateSystem system, Envelope within_deg) {
        Moving nowhere = new Moving.Nowhere();
        return switch (system) {
            case Geographic(var datum) ->
                    Optional.of(new LayerGround(datum, new Placing.Degrees(), nowhere, within_deg));
            case TransverseMercator metres ->
                    Optional.of(
                            new LayerGround(
                                    metres.datum(),
                                    new Placing.Metres(metres.zone(), Projecting.of(metres)),
                                    nowhere,
                                    within_deg));
            case OtherDatum _, CoordinateSystem.NotKnown _, CoordinateSystem.NotTold _ ->
                    Optional.empty();
        };
    }

    /// A layer on another datum, moved to CGCS2000 by the parameters that the user brings. Empty
    /// when its datum or its projection is none that is known here.
    public static Optional<LayerGround> of(
            OtherDatum system, DatumShift shift, Envelope within_deg) {
        return switch (system.lying()) {
            case Lying.Degrees(var from) ->
                    Optional.of(
                            new LayerGround(
                                    Datum.CGCS2000,
                                    new Placing.Degrees(),
                                    new Moving.From(from, shift),
                                    within_deg));
            case Lying.Metres metres ->
                    Optional.of(
                            new LayerGround(
                                    Datum.CGCS2000,
                                    new Placing.Metres(metres.zone(), Projecting.of(metres)),
                                    new Moving.From(metres.datum(), shift),
                                    within_deg));
            case Lying.NotReadable() -> Optional.empty();
        };
    }

    /// Which features the user wants repaired; to be told before the layer is read.
    ///
    /// @param isNamed asked with the number of a feature
    public LayerGround repairing(IntPredicate isNamed) {
        if (features > 0) {
            throw new IllegalStateException("the layer is being read: " + features + " features");
        }
        this.isNamed = isNamed;
        return this;
    }

    @Override
    public void take(LayerFeature feature) {
        take(feature, List.of());
    }

    @Override
    public void offer(LayerFeature closed, LayerProblem problem) {
        take(closed, List.of(problem));
    }

    /// @param known what the reader found wrong with it
    private void take(LayerFeature feature, List<LayerProblem> known) {
        features++;
        switch (placing) {
            case Placing.Degrees() -> place(feature, feature.ground(), known);
            case Placing.Metres(var zone, var projecting) -> {
                Envelope found = feature.ground().getEnvelopeInternal();
                if (zone.covers(found)) {
                    place(feature, projecting.toDegrees(feature.ground()), known);
                } else {
                    problems.addAll(known);
                    problems.add(
                            LayerProblem.ofFeature(
                                    feature.number(),
                                    GroundCheck.middle(found),
                                    Problem.Kind.OUTSIDE_THE_PROJECTION,
                                    Math.round(zone.falseEasting_m())));
                }
            }
        }
    }

    private void place(LayerFeature feature, Geometry placed, List<LayerProblem> known) {
        Geometry degrees =
                switch (moving) {
                    case Moving.Nowhere() -> placed;
                    case Moving.From(var from, var shift) -> shift.move(from, placed);
                };
        List<LayerProblem> found = new ArrayList<>(known);
        found.addAll(check.check(feature.number(), degrees));
        if (found.isEmpty()) {
            keep(new Kept(feature, degrees), placed);
        } else if (found.stream().allMatch(each -> GroundRepair.mends(each.kind()))) {
            mend(feature, degrees, placed, found);
        } else {
            problems.addAll(found);
        }
    }

    private void mend(
            LayerFeature feature, Geometry degrees, Geometry placed, List<LayerProblem> found) {
        boolean isWanted = isNamed.test(feature.number());
        switch (repair.propose(feature.number(), degrees)) {
            case GroundRepair.Proposed mended when isWanted -> {
                repairs.add(mended);
                keep(new Kept(feature, mended.degrees()), placed);
            }
            case GroundRepair.Proposed mended -> {
                proposals.add(mended);
                problems.addAll(found);
            }
            case GroundRepair.Refused(var why) -> {
                problems.addAll(found);
                if (isWanted) {
                    problems.add(why);
                }
            }
        }
    }

    /// @param placed the same ground before it was moved to our datum
    private void keep(Kept feature, Geometry placed) {
        kept.add(feature);
        if (moving instanceof Moving.From) {
            movedFrom.add(placed.getEnvelopeInternal().centre());
        }
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
        measured.addAll(
                kept.subList(measured.size(), kept.size()).parallelStream()
                        .map(each ->
                                new Placed(each.feature(), each.degrees(), area.of(each.degrees())))
                        .toList());
        return List.copyOf(measured);
    }

    public List<LayerProblem> problems() {
        return List.copyOf(problems);
    }

    /// The features that were repaired, because the user named them.
    public List<GroundRepair.Proposed> repairs() {
        return List.copyOf(repairs);
    }

    /// How features that the user did not name could be repaired; they are among the problems.
    public List<GroundRepair.Proposed> proposals() {
        return List.copyOf(proposals);
    }

    /// How far the good features were moved from another datum; empty where they lie on ours.
    public Optional<Reach> reach() {
        return switch (moving) {
            case Moving.Nowhere() -> Optional.empty();
            case Moving.From(var from, var shift) ->
                    movedFrom.stream().map(each -> shift.reach(from, each)).reduce(Reach::with);
        };
    }

    /// Where the good features lie, in degrees.
    public Envelope extent_deg() {
        Envelope extent = new Envelope();
        kept.forEach(each -> extent.expandToInclude(each.degrees().getEnvelopeInternal()));
        return extent;
    }

    /// What of the good features is covered twice.
    public OverlapSearch.Found overlaps() {
        return new OverlapSearch(kept.stream().map(Kept::degrees).toList(), datum).search();
    }
}
