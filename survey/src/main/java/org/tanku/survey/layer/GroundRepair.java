package org.tanku.survey.layer;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.survey.Problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Proposes how ground whose rings cross could be mended (图形修复), with its area before and after. It
/// changes nothing: who takes a proposal must have been told to, feature by feature.
///
/// The way is the "structure" method of JTS: each ring is mended by itself, all that it encloses
/// counts as inside, whichever way it turns, and then holes are taken from shells. Parts without
/// area go; a part with area stays, however small.
public final class GroundRepair {
    private final GeodesicArea area;

    GroundRepair(GeodesicArea area) {
        this.area = area;
    }

    /// What can be done about a feature.
    public sealed interface Outcome {}

    /// A mended feature beside the one that was drawn.
    ///
    /// @param before area of the rings as they were drawn: where a ring crosses itself, loops that
    ///   turn the other way are taken off, so that this may be far from any ground
    /// @param degrees the mended ground, longitude first
    /// @param partsBefore how many polygons were drawn
    /// @param parts the areas of the polygons after it, the largest first
    /// @param ringsDropped how many rings enclosed nothing and are gone
    public record Proposed(
            int feature,
            SquareMetres before,
            SquareMetres after,
            Geometry degrees,
            int partsBefore,
            List<SquareMetres> parts,
            int ringsDropped)
            implements Outcome {
        public Proposed {
            parts = List.copyOf(parts);
        }
    }

    /// @param problem why nobody can mend it but who drew it
    public record Refused(LayerProblem problem) implements Outcome {}

    /// Whether a repair is an answer to a problem at all.
    static boolean mends(Problem.Kind kind) {
        return kind == Problem.Kind.RING_CROSSES || kind == Problem.Kind.RING_NOT_CLOSED;
    }

    /// @param drawn one polygon or several, in degrees, longitude first; it is not changed
    public Outcome propose(int feature, Geometry drawn) {
        if (!RingCrossings.areFew(drawn)) {
            return refused(feature, Problem.Kind.REPAIR_TOO_TANGLED);
        }
        try {
            List<Polygon> parts = polygons(GeometryFixer.fix(drawn));
            if (parts.isEmpty()) {
                return refused(feature, Problem.Kind.REPAIR_LEAVES_NOTHING);
            }
            Geometry mended = whole(parts);
            return mended.isValid()
                    ? proposed(feature, drawn, mended, parts)
                    : refused(feature, Problem.Kind.REPAIR_TOO_TANGLED);
        } catch (TopologyException tangled) {
            return refused(feature, Problem.Kind.REPAIR_TOO_TANGLED);
        }
    }

    private Proposed proposed(int feature, Geometry drawn, Geometry mended, List<Polygon> parts) {
        return new Proposed(
                feature,
                area.of(drawn),
                area.of(mended),
                mended,
                drawn.getNumGeometries(),
                parts.stream()
                        .map(area::of)
                        .sorted(Comparator.comparingDouble(SquareMetres::value).reversed())
                        .toList(),
                (int) rings(drawn).stream().filter(GroundRepair::enclosesNothing).count());
    }

    private static Refused refused(int feature, Problem.Kind kind) {
        return new Refused(LayerProblem.ofFeature(feature, "", kind));
    }

    private static List<Polygon> polygons(Geometry fixed) {
        List<Polygon> polygons = new ArrayList<>();
        for (int at = 0; at < fixed.getNumGeometries(); at++) {
            if (fixed.getGeometryN(at) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(polygon);
            }
        }
        return polygons;
    }

    private static Geometry whole(List<Polygon> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : Rings.GEOMETRIES.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static List<LinearRing> rings(Geometry ground) {
        List<LinearRing> rings = new ArrayList<>();
        for (int at = 0; at < ground.getNumGeometries(); at++) {
            if (ground.getGeometryN(at) instanceof Polygon polygon) {
                rings.add(polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(polygon.getInteriorRingN(hole));
                }
            }
        }
        return rings;
    }

    private static boolean enclosesNothing(LinearRing ring) {
        return BufferOp.bufferOp(Rings.GEOMETRIES.createPolygon(ring), 0).isEmpty()
                && BufferOp.bufferOp(Rings.GEOMETRIES.createPolygon(ring.reverse()), 0).isEmpty();
    }
}
