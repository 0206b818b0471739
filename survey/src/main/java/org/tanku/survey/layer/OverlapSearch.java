package org.tanku.survey.layer;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.relateng.IntersectionMatrixPattern;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.survey.layer.CoordinateSystem.Datum;

import java.util.ArrayList;
import java.util.List;

/// Finds ground that is covered twice (重叠检测): every pair of areas whose insides meet, with the area
/// they share on the ellipsoid. Areas that only touch, along a line or in a point, do not overlap.
public final class OverlapSearch {
    private final List<Geometry> grounds;
    private final GeodesicArea area;
    private final HPRtree index = new HPRtree();

    /// @param degrees valid polygons in degrees on one datum: a caller checks them first
    public OverlapSearch(List<Geometry> degrees, Datum datum) {
        grounds = List.copyOf(degrees);
        area = GeodesicArea.on(datum);
        for (int i = 0; i < grounds.size(); i++) {
            index.insert(grounds.get(i).getEnvelopeInternal(), i);
        }
        index.build();
    }

    /// Two areas and what they share (重叠).
    ///
    /// @param first its place in the list, from 0 on; less than the second
    /// @param shared the ground both cover
    public record Overlap(int first, int second, Geometry shared, SquareMetres area) {}

    /// All pairs that share ground, in the order of the list.
    public List<Overlap> all() {
        List<Overlap> found = new ArrayList<>();
        for (int first = 0; first < grounds.size(); first++) {
            found.addAll(of(grounds.get(first), first));
        }
        return found;
    }

    /// What in the list shares ground with another area.
    public List<Overlap> with(Geometry other) {
        return of(other, -1);
    }

    /// How many pairs meet at all, were it in a point: neighbours as well as overlaps.
    public long meeting() {
        long pairs = 0;
        for (int first = 0; first < grounds.size(); first++) {
            RelateNG one = RelateNG.prepare(grounds.get(first));
            for (int second : near(grounds.get(first).getEnvelopeInternal(), first)) {
                pairs += one.evaluate(grounds.get(second), RelatePredicate.intersects()) ? 1 : 0;
            }
        }
        return pairs;
    }

    private List<Overlap> of(Geometry ground, int place) {
        List<Overlap> found = new ArrayList<>();
        List<Integer> near = near(ground.getEnvelopeInternal(), place);
        if (near.isEmpty()) {
            return found;
        }
        RelateNG one = RelateNG.prepare(ground);
        for (int second : near) {
            Geometry other = grounds.get(second);
            if (one.evaluate(other, IntersectionMatrixPattern.INTERIOR_INTERSECTS)) {
                Geometry shared = OverlayNGRobust.overlay(ground, other, OverlayNG.INTERSECTION);
                found.add(new Overlap(place, second, shared, area.of(shared)));
            }
        }
        return found;
    }

    /// Later ones whose envelopes meet, in order.
    private List<Integer> near(Envelope envelope, int after) {
        List<Integer> near = new ArrayList<>();
        index.query(
                envelope,
                item -> {
                    if (item instanceof Integer place && place > after) {
                        near.add(place);
                    }
                });
        near.sort(null);
        return near;
    }
}
