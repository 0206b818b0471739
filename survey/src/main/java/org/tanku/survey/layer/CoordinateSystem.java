package org.tanku.survey.layer;

import org.locationtech.jts.geom.Envelope;

/// What the coordinates of a layer are (坐标系).
public sealed interface CoordinateSystem {
    /// Degrees of longitude and latitude on a datum that is ours or within a metre of it.
    record Geographic(Datum datum) implements CoordinateSystem {}

    /// Metres of a transverse Mercator projection (高斯－克吕格、UTM).
    ///
    /// @param centralMeridian_deg longitude of its middle
    /// @param falseEasting_m what is added to every easting, a zone number among it
    /// @param scale 1 for Gauss–Krüger, 0.9996 for UTM
    record TransverseMercator(
            Datum datum, double centralMeridian_deg, double falseEasting_m, double scale)
            implements CoordinateSystem {
        /// Half a zone is 334 km wide at most; beyond this the easting lies left of all zones.
        private static final double HALF_WIDTH_M = 500_000;

        /// From the equator to the pole it is 10,002 km.
        private static final double FARTHEST_NORTHING_M = 10_002_000;

        /// Whether ground may lie in the zone at all: an easting without its zone number, or with
        /// that of another zone, lies millions of metres away.
        boolean covers(Envelope metres) {
            return metres.getMinX() >= falseEasting_m - HALF_WIDTH_M
                    && metres.getMaxX() <= falseEasting_m + HALF_WIDTH_M
                    && metres.getMinY() >= -FARTHEST_NORTHING_M
                    && metres.getMaxY() <= FARTHEST_NORTHING_M;
        }
    }

    /// A datum that lies tens or hundreds of metres away (西安 80、北京 54 等): refused unless the user
    /// brings the parameters of the transformation.
    record OtherDatum(String name) implements CoordinateSystem {}

    /// The file says something that is not known here.
    record NotKnown(String text) implements CoordinateSystem {}

    /// The file says nothing.
    record NotTold() implements CoordinateSystem {}

    /// Datums that agree within a metre (基准).
    enum Datum {
        CGCS2000(298.257222101),
        WGS_84(298.257223563),
        ETRS_89(298.257222101);

        /// All three have this radius at the equator.
        static final double EQUATOR_M = 6_378_137;

        private final double inverseFlattening;

        Datum(double inverseFlattening) {
            this.inverseFlattening = inverseFlattening;
        }

        double inverseFlattening() {
            return inverseFlattening;
        }
    }
}
