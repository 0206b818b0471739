package org.tanku.platform.land.web;

import org.locationtech.jts.geom.Envelope;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.land.StandGround;

import java.util.Locale;

/// What the panel beside the map tells of a stand (小班信息).
///
/// @param ageGroup in the reader's language; empty where the age or its limits are not known
/// @param measured_mu the area of its ground on the ellipsoid
/// @param difference of the measured area from the registered one, as a share of that
/// @param extent west, south, east, north in degrees
record StandOnMap(
        StandLine line, String ageGroup, double measured_mu, double difference, String extent) {
    /// @param ageGroup in the reader's language; empty where it is not known
    static StandOnMap of(StandGround ground, String ageGroup, Locale locale) {
        Mu registered = ground.stand().area();
        double measured_mu = TileDrawing.mu(ground.measured());
        return new StandOnMap(
                StandLine.of(ground.stand(), locale),
                ageGroup,
                measured_mu,
                measured_mu / registered.value() - 1,
                extent(ground.degrees().getEnvelopeInternal()));
    }

    /// As the script of the map reads it.
    static String extent(Envelope degrees) {
        return degrees.getMinX()
                + ","
                + degrees.getMinY()
                + ","
                + degrees.getMaxX()
                + ","
                + degrees.getMaxY();
    }
}
