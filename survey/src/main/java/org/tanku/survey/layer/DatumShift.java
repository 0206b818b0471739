package org.tanku.survey.layer;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.tanku.survey.layer.CoordinateSystem.OldDatum;
import org.tanku.survey.layer.Ellipsoid.Geocentric;
import org.tanku.survey.layer.Ellipsoid.Place;

import java.util.stream.DoubleStream;

/// The way from another datum to CGCS2000 by seven parameters that the user brings (七参数转换). None of
/// them has a default, nor has the sense in which the rotations turn: surveying offices use both.
///
/// Ground has no height here. It is taken to lie on the ellipsoid; [#reach] tells what that costs.
///
/// @param rx_arcsec rotations, in seconds of arc
/// @param scale_ppm what is added to a scale of one, in parts per million
/// @param source where the parameters come from, in the user's words
public record DatumShift(
        double dx_m,
        double dy_m,
        double dz_m,
        double rx_arcsec,
        double ry_arcsec,
        double rz_arcsec,
        double scale_ppm,
        Convention convention,
        String source) {
    private static final double ARCSEC_PER_DEGREE = 3_600;
    private static final double PARTS = 1e6;
    private static final double KILOMETRE_M = 1_000;

    public DatumShift {
        boolean isFinite =
                DoubleStream.of(dx_m, dy_m, dz_m, rx_arcsec, ry_arcsec, rz_arcsec, scale_ppm)
                        .allMatch(Double::isFinite);
        if (!isFinite) {
            throw new IllegalArgumentException("a parameter of the shift is no finite number");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("the source of the parameters must be told");
        }
    }

    /// In which sense the rotations turn (旋转约定). The two differ in the sign of all three.
    public enum Convention {
        /// The rotations turn the point: EPSG method 9606, IAG, `+towgs84`.
        POSITION_VECTOR,
        /// The rotations turn the axes: EPSG method 9607.
        COORDINATE_FRAME
    }

    /// How far ground moves (位移): what it would be wrong by if its numbers were taken for CGCS2000.
    ///
    /// @param perKilometre_m how far a point that lies a kilometre high is put wrong, because its
    ///   height is not known
    public record Reach(double least_m, double most_m, double perKilometre_m) {
        Reach with(Reach other) {
            return new Reach(
                    Math.min(least_m, other.least_m),
                    Math.max(most_m, other.most_m),
                    Math.max(perKilometre_m, other.perKilometre_m));
        }
    }

    /// The same ground on CGCS2000.
    ///
    /// @param degrees on the other datum, longitude first
    public Geometry move(OldDatum from, Geometry degrees) {
        Geometry copy = degrees.copy();
        copy.apply(
                new CoordinateSequenceFilter() {
                    @Override
                    public void filter(CoordinateSequence points, int at) {
                        Place to = move(from, points.getX(at), points.getY(at), 0);
                        points.setOrdinate(at, Coordinate.X, to.longitude_deg());
                        points.setOrdinate(at, Coordinate.Y, to.latitude_deg());
                    }

                    @Override
                    public boolean isDone() {
                        return false;
                    }

                    @Override
                    public boolean isGeometryChanged() {
                        return true;
                    }
                });
        return copy;
    }

    /// How far the parameters move a point of the other datum.
    public Reach reach(OldDatum from, Coordinate degrees) {
        Place low = move(from, degrees.x, degrees.y, 0);
        Place high = move(from, degrees.x, degrees.y, KILOMETRE_M);
        double moved_m = distance_m(degrees.x, degrees.y, low);
        return new Reach(
                moved_m, moved_m, distance_m(high.longitude_deg(), high.latitude_deg(), low));
    }

    private Place move(OldDatum from, double longitude_deg, double latitude_deg, double height_m) {
        Place place = new Place(longitude_deg, latitude_deg, height_m);
        return Ellipsoid.CGCS2000.toDegrees(move(Ellipsoid.of(from).toGeocentric(place)));
    }

    /// The formula of the EPSG registry for small rotations (guidance note 7-2, methods 9606 and
    /// 9607).
    Geocentric move(Geocentric from) {
        double scale = 1 + scale_ppm / PARTS;
        double rx = turn(rx_arcsec);
        double ry = turn(ry_arcsec);
        double rz = turn(rz_arcsec);
        double x = from.x_m();
        double y = from.y_m();
        double z = from.z_m();
        return new Geocentric(
                scale * (x - rz * y + ry * z) + dx_m,
                scale * (rz * x + y - rx * z) + dy_m,
                scale * (-ry * x + rx * y + z) + dz_m);
    }

    private double turn(double arcsec) {
        double radians = Math.toRadians(arcsec / ARCSEC_PER_DEGREE);
        return switch (convention) {
            case POSITION_VECTOR -> radians;
            case COORDINATE_FRAME -> -radians;
        };
    }

    /// On the plane that touches CGCS2000 between the two.
    private static double distance_m(double longitude_deg, double latitude_deg, Place to) {
        double middle_deg = (latitude_deg + to.latitude_deg()) / 2;
        return Math.hypot(
                (to.longitude_deg() - longitude_deg)
                        * Ellipsoid.CGCS2000.eastPerDegree_m(middle_deg),
                (to.latitude_deg() - latitude_deg)
                        * Ellipsoid.CGCS2000.northPerDegree_m(middle_deg));
    }
}
