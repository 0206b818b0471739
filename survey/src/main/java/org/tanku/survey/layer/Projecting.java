package org.tanku.survey.layer;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.Lying;
import org.tanku.survey.layer.CoordinateSystem.OldDatum;
import org.tanku.survey.layer.CoordinateSystem.TransverseMercator;
import org.tanku.survey.layer.CoordinateSystem.Zone;

/// Between the metres of a projection and degrees on the same datum (投影换算). It never moves from one
/// datum to another.
public final class Projecting {
    private static final CRSFactory SYSTEMS = new CRSFactory();
    private static final CoordinateTransformFactory TRANSFORMS = new CoordinateTransformFactory();

    private final CoordinateTransform toDegrees;
    private final CoordinateTransform toMetres;

    private Projecting(Zone zone, String ellipsoid) {
        var metres =
                SYSTEMS.createFromParameters(
                        "metres",
                        "+proj=tmerc +lat_0=0 +lon_0=%s +k=%s +x_0=%s +y_0=0 %s +units=m"
                                .formatted(
                                        zone.centralMeridian_deg(),
                                        zone.scale(),
                                        zone.falseEasting_m(),
                                        ellipsoid));
        var degrees = SYSTEMS.createFromParameters("degrees", "+proj=longlat " + ellipsoid);
        toDegrees = TRANSFORMS.createTransform(metres, degrees);
        toMetres = TRANSFORMS.createTransform(degrees, metres);
    }

    public static Projecting of(TransverseMercator system) {
        return new Projecting(system.zone(), ellipsoid(system.datum()));
    }

    /// To degrees on the same old datum: [DatumShift] goes on from there.
    static Projecting of(Lying.Metres system) {
        return new Projecting(system.zone(), ellipsoid(system.datum()));
    }

    /// By name: given radius and flattening in numbers, proj4j 1.4.1 puts points in the wrong
    /// place.
    private static String ellipsoid(Datum datum) {
        return switch (datum) {
            case CGCS2000, ETRS_89 -> "+ellps=GRS80 +no_defs";
            case WGS_84 -> "+ellps=WGS84 +no_defs";
        };
    }

    private static String ellipsoid(OldDatum datum) {
        return switch (datum) {
            case XIAN_80 -> "+ellps=IAU76 +no_defs";
            case BEIJING_54 -> "+ellps=krass +no_defs";
        };
    }

    /// The same ground in degrees, longitude first.
    public Geometry toDegrees(Geometry metres) {
        return moved(metres, toDegrees);
    }

    /// The same ground in metres, easting first.
    public Geometry toMetres(Geometry degrees) {
        return moved(degrees, toMetres);
    }

    private static Geometry moved(Geometry ground, CoordinateTransform by) {
        Geometry copy = ground.copy();
        ProjCoordinate from = new ProjCoordinate();
        ProjCoordinate to = new ProjCoordinate();
        copy.apply(
                new CoordinateSequenceFilter() {
                    @Override
                    public void filter(CoordinateSequence points, int at) {
                        from.setValue(points.getX(at), points.getY(at));
                        by.transform(from, to);
                        points.setOrdinate(at, Coordinate.X, to.x);
                        points.setOrdinate(at, Coordinate.Y, to.y);
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
}
