package org.tanku.survey.change;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Years;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.GeodesicArea;

import java.time.LocalDate;

/// Stands of two editions for tests (测试用版本).
final class Editions {
    static final LocalDate EARLIER = LocalDate.of(2016, 12, 31);
    static final LocalDate LATER = LocalDate.of(2022, 12, 31);
    static final GeometryFactory GROUND = new GeometryFactory();
    static final GeodesicArea AREA = GeodesicArea.on(Datum.CGCS2000);

    private Editions() {}

    static StandCode code(String county, int number) {
        return new StandCode(county, "101", "205", "012", "%04d".formatted(number));
    }

    static Stand stand(StandCode code, double area_mu, LocalDate day) {
        return new Stand(
                code,
                new Mu(area_mu),
                LandCategory.ARBOUR_FOREST,
                ForestCategory.COMMERCIAL,
                Origin.PLANTED,
                "杉木",
                Reading.of(new Years(day.equals(EARLIER) ? 20 : 26)),
                Reading.missing("not asked"),
                Reading.missing("not asked"),
                "survey " + day.getYear(),
                day);
    }

    static EditionStand drawn(String county, int number, LocalDate day, Geometry ground) {
        return EditionStand.drawn(
                stand(code(county, number), area_m2(ground) / 10_000 * 15, day), ground);
    }

    static double area_m2(Geometry ground) {
        return AREA.of(ground).value();
    }

    /// A rectangle in thousandths of a degree from 118° and 26° on.
    static Geometry box(double west, double south, double east, double north) {
        return GROUND.createPolygon(
                new Coordinate[] {
                    at(west, south),
                    at(east, south),
                    at(east, north),
                    at(west, north),
                    at(west, south)
                });
    }

    static Coordinate at(double x, double y) {
        return new Coordinate(118 + x / 1000, 26 + y / 1000);
    }
}
