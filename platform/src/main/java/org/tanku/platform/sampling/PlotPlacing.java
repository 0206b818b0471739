package org.tanku.platform.sampling;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.tanku.kernel.uncertainty.Chance;
import org.tanku.platform.land.StandGround;
import org.tanku.platform.sampling.SamplingPlan.Place;

import java.util.ArrayList;
import java.util.List;

/// Lays plots at random over the ground of a stratum (样地随机落点): a stand is drawn by its measured
/// area, a point by its envelope until one lies inside. The same seed and ground give the same
/// places.
final class PlotPlacing {
    /// A stand so thin that no draw hits it gets its inner point.
    private static final int MOST_DRAWS = 10_000;

    private final List<StandGround> grounds;
    private final long stream;
    private long draws;

    /// @param grounds of every stand of the stratum, in the order of their codes
    /// @param stratum its number in the plan; each has a stream of its own
    PlotPlacing(List<StandGround> grounds, long seed, int stratum) {
        this.grounds = List.copyOf(grounds);
        this.stream = Chance.stream(seed, stratum);
    }

    List<Place> place(int plots) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < plots; i++) {
            StandGround ground = draw();
            Coordinate at = pointIn(ground.degrees());
            places.add(new Place.At(ground.stand().code(), at.y, at.x));
        }
        return places;
    }

    private StandGround draw() {
        double all = grounds.stream().mapToDouble(each -> each.measured().value()).sum();
        double left = next() * all;
        for (StandGround each : grounds) {
            left -= each.measured().value();
            if (left <= 0) {
                return each;
            }
        }
        return grounds.getLast();
    }

    private Coordinate pointIn(Geometry ground) {
        Envelope frame = ground.getEnvelopeInternal();
        for (int i = 0; i < MOST_DRAWS; i++) {
            Point point =
                    ground.getFactory()
                            .createPoint(
                                    new Coordinate(
                                            frame.getMinX() + next() * frame.getWidth(),
                                            frame.getMinY() + next() * frame.getHeight()));
            if (ground.contains(point)) {
                return point.getCoordinate();
            }
        }
        return ground.getInteriorPoint().getCoordinate();
    }

    private double next() {
        return Chance.uniform(stream, draws++);
    }
}
