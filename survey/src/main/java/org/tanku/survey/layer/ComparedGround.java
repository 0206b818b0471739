package org.tanku.survey.layer;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.relateng.IntersectionMatrixPattern;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.tanku.survey.layer.PlainRing.Contact;

import java.util.Optional;

/// Ground that other ground is held against (比对图形): what each shares with it. Ground that only
/// touches, along a line or in a point, shares nothing.
public final class ComparedGround {
    private final Geometry degrees;
    private final PlainRing ring;
    private final RelateNG prepared;

    private ComparedGround(Geometry degrees) {
        this.degrees = degrees;
        this.ring = PlainRing.of(degrees);
        this.prepared = RelateNG.prepare(degrees);
    }

    /// @param degrees valid polygons, longitude first
    public static ComparedGround of(Geometry degrees) {
        return new ComparedGround(degrees);
    }

    /// The ground that both cover; empty when there is none.
    ///
    /// @param other valid polygons, in degrees on the same datum
    public Optional<Geometry> shared(Geometry other) {
        return sharesWith(other)
                ? Optional.of(OverlayNGRobust.overlay(degrees, other, OverlayNG.INTERSECTION))
                : Optional.empty();
    }

    private boolean sharesWith(Geometry other) {
        Contact contact = ring.with(PlainRing.of(other));
        return switch (contact) {
            case APART, BORDERING -> false;
            case OVERLAPPING -> true;
            case NOT_PROVEN ->
                    prepared.evaluate(other, IntersectionMatrixPattern.INTERIOR_INTERSECTS);
        };
    }
}
