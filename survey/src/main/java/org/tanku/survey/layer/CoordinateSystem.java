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
        /// Whether ground may lie in the zone at all.
        boolean covers(Envelope metres) {
            return zone().covers(metres);
        }

        Zone zone() {
            return new Zone(centralMeridian_deg, falseEasting_m, scale);
        }
    }

    /// A strip of the earth that is laid flat by itself (投影带).
    ///
    /// @param centralMeridian_deg longitude of its middle
    /// @param falseEasting_m what is added to every easting, a zone number among it
    /// @param scale along its middle
    record Zone(double centralMeridian_deg, double falseEasting_m, double scale) {
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
    ///
    /// @param name as the file calls it
    /// @param lying what else the file says of its coordinates
    record OtherDatum(String name, Lying lying) implements CoordinateSystem {}

    /// How coordinates lie on another datum (其他基准上的坐标).
    sealed interface Lying {
        record Degrees(OldDatum datum) implements Lying {}

        record Metres(OldDatum datum, Zone zone) implements Lying {}

        /// The datum, its ellipsoid or the projection is none that is known here: parameters do not
        /// help.
        record NotReadable() implements Lying {}
    }

    /// The datums that older Chinese maps lie on (旧基准), with their ellipsoids as the EPSG registry
    /// gives them.
    enum OldDatum {
        /// IAG 1975, in the registry IAU 1976.
        XIAN_80("Xian 1980", 6_378_140, 298.257),
        /// Krasovsky 1940.
        BEIJING_54("Beijing 1954", 6_378_245, 298.3);

        private final String label;
        private final double equator_m;
        private final double inverseFlattening;

        OldDatum(String label, double equator_m, double inverseFlattening) {
            this.label = label;
            this.equator_m = equator_m;
            this.inverseFlattening = inverseFlattening;
        }

        /// Its name in the registry.
        String label() {
            return label;
        }

        double equator_m() {
            return equator_m;
        }

        double inverseFlattening() {
            return inverseFlattening;
        }
    }

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
