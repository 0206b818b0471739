package org.tanku.survey.layer;

import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.OldDatum;

/// The flattened ball on which degrees are counted (椭球), and the way from its degrees to metres
/// from the middle of the earth and back.
///
/// @param equator_m its radius at the equator
record Ellipsoid(double equator_m, double inverseFlattening) {
    /// Each round leaves less than a hundredth of the error: twelve leave none that a double holds.
    private static final int ROUNDS = 12;

    static final Ellipsoid CGCS2000 = of(Datum.CGCS2000);

    static Ellipsoid of(Datum datum) {
        return new Ellipsoid(Datum.EQUATOR_M, datum.inverseFlattening());
    }

    static Ellipsoid of(OldDatum datum) {
        return new Ellipsoid(datum.equator_m(), datum.inverseFlattening());
    }

    /// A place as metres from the middle of the earth (地心坐标): towards longitude 0 on the equator,
    /// towards 90° east, towards the north pole.
    record Geocentric(double x_m, double y_m, double z_m) {}

    /// A place as degrees, and its height above the ellipsoid.
    record Place(double longitude_deg, double latitude_deg, double height_m) {}

    Geocentric toGeocentric(Place place) {
        double longitude = Math.toRadians(place.longitude_deg());
        double latitude = Math.toRadians(place.latitude_deg());
        double normal_m = normal_m(latitude);
        double fromAxis_m = (normal_m + place.height_m()) * Math.cos(latitude);
        return new Geocentric(
                fromAxis_m * Math.cos(longitude),
                fromAxis_m * Math.sin(longitude),
                ((1 - e2()) * normal_m + place.height_m()) * Math.sin(latitude));
    }

    Place toDegrees(Geocentric place) {
        double fromAxis_m = Math.hypot(place.x_m(), place.y_m());
        double latitude = Math.atan2(place.z_m(), fromAxis_m * (1 - e2()));
        for (int round = 0; round < ROUNDS; round++) {
            latitude =
                    Math.atan2(
                            place.z_m() + e2() * normal_m(latitude) * Math.sin(latitude),
                            fromAxis_m);
        }
        double s = Math.sin(latitude);
        double height_m =
                fromAxis_m * Math.cos(latitude)
                        + place.z_m() * s
                        - equator_m * Math.sqrt(1 - e2() * s * s);
        return new Place(
                Math.toDegrees(Math.atan2(place.y_m(), place.x_m())),
                Math.toDegrees(latitude),
                height_m);
    }

    /// How long a degree of latitude is there.
    double northPerDegree_m(double latitude_deg) {
        double s = Math.sin(Math.toRadians(latitude_deg));
        double w2 = 1 - e2() * s * s;
        return Math.toRadians(equator_m * (1 - e2()) / (w2 * Math.sqrt(w2)));
    }

    /// How long a degree of longitude is there.
    double eastPerDegree_m(double latitude_deg) {
        double latitude = Math.toRadians(latitude_deg);
        return Math.toRadians(normal_m(latitude) * Math.cos(latitude));
    }

    private double normal_m(double latitude) {
        double s = Math.sin(latitude);
        return equator_m / Math.sqrt(1 - e2() * s * s);
    }

    private double e2() {
        return (2 - 1 / inverseFlattening) / inverseFlattening;
    }
}
