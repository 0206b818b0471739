package org.tanku.survey.layer;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.ItemVisitor;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.relateng.IntersectionMatrixPattern;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.PlainRing.Contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Finds ground that is covered twice (重叠检测): every pair of areas whose insides meet, with the area
/// they share on the ellipsoid. Areas that only touch, along a line or in a point, do not overlap.
public final class OverlapSearch {
    private final List<Geometry> grounds;
    private final List<PlainRing> rings;
    private final GeodesicArea area;
    private final HPRtree index = new HPRtree();

    /// @param degrees valid polygons in degrees on one datum: a caller checks them first
    public OverlapSearch(List<Geometry> degrees, Datum datum) {
        grounds = List.copyOf(degrees);
        rings = grounds.parallelStream().map(PlainRing::of).toList();
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

    /// What a search found (重叠检测结果).
    ///
    /// @param overlaps all pairs that share ground, in the order of the list
    /// @param meeting how many pairs meet at all, were it in a point: neighbours and overlaps
    public record Found(List<Overlap> overlaps, long meeting) {
        public Found {
            overlaps = List.copyOf(overlaps);
        }
    }

    /// Looks on all processors; what is found does not depend on how many there are.
    public Found search() {
        List<Found> each =
                IntStream.range(0, grounds.size()).parallel().mapToObj(this::search).toList();
        return new Found(
                each.stream().flatMap(found -> found.overlaps().stream()).toList(),
                each.stream().mapToLong(Found::meeting).sum());
    }

    /// What one area has with later ones.
    private Found search(int first) {
        Geometry ground = grounds.get(first);
        PlainRing ring = rings.get(first);
        List<Overlap> overlaps = new ArrayList<>();
        List<RelateNG> prepared = new ArrayList<>();
        long meeting = 0;
        for (int second : near(ground.getEnvelopeInternal(), first)) {
            Contact contact = ring.with(rings.get(second));
            if (contact == Contact.NOT_PROVEN) {
                if (prepared.isEmpty()) {
                    prepared.add(RelateNG.prepare(ground));
                }
                contact = compared(prepared.getFirst(), grounds.get(second));
            }
            if (contact == Contact.OVERLAPPING) {
                overlaps.add(overlap(first, second));
            }
            meeting += contact == Contact.APART ? 0 : 1;
        }
        return new Found(overlaps, meeting);
    }

    private static Contact compared(RelateNG ground, Geometry other) {
        if (ground.evaluate(other, IntersectionMatrixPattern.INTERIOR_INTERSECTS)) {
            return Contact.OVERLAPPING;
        }
        return ground.evaluate(other, RelatePredicate.intersects())
                ? Contact.BORDERING
                : Contact.APART;
    }

    private Overlap overlap(int first, int second) {
        Geometry shared =
                OverlayNGRobust.overlay(
                        grounds.get(first), grounds.get(second), OverlayNG.INTERSECTION);
        return new Overlap(first, second, shared, area.of(shared));
    }

    /// Later ones whose envelopes meet, in order.
    private int[] near(Envelope envelope, int after) {
        Near near = new Near(after);
        index.query(envelope, near);
        return near.inOrder();
    }

    /// Gathers places without a box around each: a search has millions.
    private static final class Near implements ItemVisitor {
        private static final int USUAL = 16;

        private final int after;
        private int[] places = new int[USUAL];
        private int many;

        Near(int after) {
            this.after = after;
        }

        @Override
        public void visitItem(Object item) {
            if (item instanceof Integer place && place > after) {
                if (many == places.length) {
                    places = Arrays.copyOf(places, 2 * many);
                }
                places[many++] = place;
            }
        }

        int[] inOrder() {
            Arrays.sort(places, 0, many);
            return Arrays.copyOf(places, many);
        }
    }
}
