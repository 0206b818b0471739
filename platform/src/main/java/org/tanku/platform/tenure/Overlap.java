package org.tanku.platform.tenure;

import org.locationtech.jts.geom.Geometry;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.platform.party.PartyId;

import java.time.LocalDate;

/// A stand that another claim covers in the same days (重叠主张), with that claim and what both share.
///
/// @param stand of the new claim
public record Overlap(
        StandCode stand,
        TitleId title,
        PartyId holder,
        String certificateNumber,
        LocalDate firstDay,
        LocalDate lastDay,
        Shared shared) {
    /// What the two claims share (重叠范围).
    public sealed interface Shared {}

    /// The stand has the same code in both; one of the two has no ground to measure.
    public record SameCode() implements Shared {}

    /// Ground that both cover.
    ///
    /// @param other the stand of the earlier claim
    /// @param share of the smaller of the two stands, 0 to 1
    /// @param degrees the shared ground, longitude first
    /// @param drawn the ground of the new claim's stand
    /// @param claimed the ground of the earlier claim's stand
    public record SameGround(
            StandCode other,
            SquareMetres area,
            double share,
            Geometry degrees,
            Geometry drawn,
            Geometry claimed)
            implements Shared {}
}
