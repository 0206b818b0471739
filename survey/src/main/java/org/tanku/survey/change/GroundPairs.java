package org.tanku.survey.change;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.trace.Summation;
import org.tanku.survey.change.EditionStand.Ground;
import org.tanku.survey.layer.ComparedGround;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.GeodesicArea;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Which stands of two editions share ground, and how much (图形对照).
///
/// @param before area of each earlier stand in m², 0 where it is not drawn
/// @param pairs all that are more than slivers
record GroundPairs(double[] before, double[] after, List<Pair> pairs, SquareMetres slivers) {

    /// @param earlier its place in its edition, from 0 on
    record Pair(int earlier, int later, double shared_m2) {}

    static GroundPairs none(int earlier, int later) {
        return new GroundPairs(
                new double[earlier], new double[later], List.of(), new SquareMetres(0));
    }

    static GroundPairs find(
            List<EditionStand> earlier,
            List<EditionStand> later,
            Datum datum,
            MatchingShares shares) {
        GeodesicArea area = GeodesicArea.on(datum);
        double[] before = areas(earlier, area);
        double[] after = areas(later, area);
        HPRtree index = index(later);
        // each earlier stand by itself, merged in order: threads change no bit
        List<List<Pair>> meeting =
                IntStream.range(0, earlier.size())
                        .parallel()
                        .mapToObj(i -> meeting(i, earlier.get(i), later, after, index, area))
                        .toList();
        List<Pair> pairs = new ArrayList<>();
        Summation slivers = new Summation();
        for (List<Pair> ofOne : meeting) {
            for (Pair each : ofOne) {
                if (shares.isSliver(
                        each.shared_m2(), before[each.earlier()], after[each.later()])) {
                    slivers.add(each.shared_m2());
                } else {
                    pairs.add(each);
                }
            }
        }
        return new GroundPairs(before, after, pairs, new SquareMetres(slivers.value()));
    }

    private static List<Pair> meeting(
            int place,
            EditionStand stand,
            List<EditionStand> later,
            double[] after,
            HPRtree index,
            GeodesicArea area) {
        if (!(stand.ground() instanceof Ground.Drawn(var ground))) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        Shared shared = new Shared(ground, area);
        for (int j : near(index, ground.getEnvelopeInternal())) {
            double shared_m2 = shared.with(later.get(j), after[j]);
            if (shared_m2 > 0) {
                pairs.add(new Pair(place, j, shared_m2));
            }
        }
        return pairs;
    }

    private static double[] areas(List<EditionStand> stands, GeodesicArea area) {
        return stands.parallelStream()
                .mapToDouble(each ->
                        switch (each.ground()) {
                            case Ground.Drawn(var degrees) -> area.of(degrees).value();
                            case Ground.NotDrawn() -> 0;
                        })
                .toArray();
    }

    private static HPRtree index(List<EditionStand> stands) {
        HPRtree index = new HPRtree();
        for (int j = 0; j < stands.size(); j++) {
            if (stands.get(j).ground() instanceof Ground.Drawn(var ground)) {
                index.insert(ground.getEnvelopeInternal(), j);
            }
        }
        index.build();
        return index;
    }

    /// In the order of the edition.
    private static List<Integer> near(HPRtree index, Envelope envelope) {
        List<Integer> near = new ArrayList<>();
        index.query(
                envelope,
                item -> {
                    if (item instanceof Integer place) {
                        near.add(place);
                    }
                });
        near.sort(null);
        return near;
    }

    /// One earlier stand against later ones; what it needs for that is prepared once.
    private static final class Shared {
        private final Geometry ground;
        private final GeodesicArea area;
        private final ComparedGround compared;

        Shared(Geometry ground, GeodesicArea area) {
            this.ground = ground;
            this.area = area;
            this.compared = ComparedGround.of(ground);
        }

        double with(EditionStand later, double after_m2) {
            if (!(later.ground() instanceof Ground.Drawn(var other))) {
                return 0;
            }
            Envelope both = ground.getEnvelopeInternal().intersection(other.getEnvelopeInternal());
            if (both.getArea() <= 0) {
                return 0;
            }
            return ground.equalsExact(other)
                    ? after_m2
                    : compared.shared(other).map(each -> area.of(each).value()).orElse(0.0);
        }
    }
}
