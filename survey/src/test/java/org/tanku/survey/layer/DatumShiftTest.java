package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.Lying;
import org.tanku.survey.layer.CoordinateSystem.OldDatum;
import org.tanku.survey.layer.CoordinateSystem.OtherDatum;
import org.tanku.survey.layer.DatumShift.Convention;
import org.tanku.survey.layer.DatumShift.Reach;
import org.tanku.survey.layer.Ellipsoid.Geocentric;
import org.tanku.survey.layer.Ellipsoid.Place;

import java.util.Map;

class DatumShiftTest {
    private static final Envelope FUJIAN = new Envelope(115.8, 120.8, 23.4, 28.4);

    /// Numbers of the size that surveying offices give; of no place.
    private static final DatumShift INVENTED =
            new DatumShift(
                    15.8,
                    -154.4,
                    -82.3,
                    1.5,
                    -2.25,
                    3.75,
                    -4.5,
                    Convention.POSITION_VECTOR,
                    "invented for a test");

    private static DatumShift wgs72(double rz_arcsec, Convention convention) {
        return new DatumShift(0, 0, 4.5, 0, 0, rz_arcsec, 0.219, convention, "guidance note 7-2");
    }

    private static Geometry square(double west, double south, double side) {
        return new GeometryFactory()
                .toGeometry(new Envelope(west, west + side, south, south + side));
    }

    /// The worked example of methods 9606 and 9607 in IOGP 373-7-2: 55° N 4° E, from WGS 72 to WGS
    /// 84.
    @Test
    void the_worked_example_of_the_registry_comes_out_in_both_conventions() {
        Ellipsoid wgs72 = new Ellipsoid(6_378_135, 298.26);
        Geocentric from = wgs72.toGeocentric(new Place(4, 55, 0));
        assertThat(from.x_m()).isCloseTo(3_657_660.66, within(0.005));
        assertThat(from.y_m()).isCloseTo(255_768.55, within(0.005));
        assertThat(from.z_m()).isCloseTo(5_201_382.11, within(0.005));

        Geocentric to = wgs72(0.554, Convention.POSITION_VECTOR).move(from);
        assertThat(to.x_m()).isCloseTo(3_657_660.78, within(0.005));
        assertThat(to.y_m()).isCloseTo(255_778.43, within(0.005));
        assertThat(to.z_m()).isCloseTo(5_201_387.75, within(0.005));
        assertThat(wgs72(-0.554, Convention.COORDINATE_FRAME).move(from)).isEqualTo(to);
        assertThat(wgs72(0.554, Convention.COORDINATE_FRAME).move(from)).isNotEqualTo(to);

        Place degrees = Ellipsoid.of(Datum.WGS_84).toDegrees(to);
        assertThat(degrees.latitude_deg()).isCloseTo(55 + 0.090 / 3_600, within(0.0005 / 3_600));
        assertThat(degrees.longitude_deg()).isCloseTo(4 + 0.554 / 3_600, within(0.0005 / 3_600));
        assertThat(degrees.height_m()).isCloseTo(3.22, within(0.005));
    }

    @Test
    void degrees_to_metres_from_the_middle_of_the_earth_and_back_end_where_they_began() {
        for (double latitude = -89.5; latitude < 90; latitude += 12.25) {
            Place place = new Place(118.25, latitude, 1_234.5);
            Place back = Ellipsoid.CGCS2000.toDegrees(Ellipsoid.CGCS2000.toGeocentric(place));
            assertThat(back.longitude_deg()).isCloseTo(118.25, within(1e-12));
            assertThat(back.latitude_deg()).isCloseTo(latitude, within(1e-12));
            assertThat(back.height_m()).isCloseTo(1_234.5, within(1e-6));
        }
    }

    private static String ellipsoid(OldDatum datum) {
        return switch (datum) {
            case XIAN_80 -> "+ellps=IAU76";
            case BEIJING_54 -> "+ellps=krass";
        };
    }

    /// The other way with the parameters of the same name, by a program that is not ours.
    private static ProjCoordinate transformed(
            OldDatum datum, double longitude, double latitude, boolean isBack) {
        CRSFactory systems = new CRSFactory();
        var old =
                systems.createFromParameters(
                        "old",
                        "+proj=longlat "
                                + ellipsoid(datum)
                                + " +towgs84=15.8,-154.4,-82.3,1.5,-2.25,3.75,-4.5 +no_defs");
        var ours =
                systems.createFromParameters(
                        "ours", "+proj=longlat +ellps=GRS80 +towgs84=0,0,0 +no_defs");
        ProjCoordinate to = new ProjCoordinate();
        new CoordinateTransformFactory()
                .createTransform(isBack ? ours : old, isBack ? old : ours)
                .transform(new ProjCoordinate(longitude, latitude), to);
        return to;
    }

    @ParameterizedTest
    @EnumSource(OldDatum.class)
    void another_program_finds_the_same_with_the_same_parameters(OldDatum datum) {
        for (Coordinate each : square(115.8, 23.5, 5).getCoordinates()) {
            ProjCoordinate expected = transformed(datum, each.x, each.y, false);
            Coordinate found =
                    INVENTED.move(datum, new GeometryFactory().createPoint(each)).getCoordinate();
            assertThat(found.x).isCloseTo(expected.x, within(1e-9));
            assertThat(found.y).isCloseTo(expected.y, within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(OldDatum.class)
    void the_way_back_ends_where_it_began_but_for_the_height_that_is_let_go(OldDatum datum) {
        Coordinate start = new Coordinate(117.5, 26.25);
        Coordinate there =
                INVENTED.move(datum, new GeometryFactory().createPoint(start)).getCoordinate();
        ProjCoordinate back = transformed(datum, there.x, there.y, true);
        Reach reach = INVENTED.reach(datum, start);
        assertThat(reach.least_m()).isEqualTo(reach.most_m()).isBetween(50.0, 500.0);
        // the new height, below 200 m, is lost on the way; a kilometre costs what reach tells
        double lost_deg = reach.perKilometre_m() / 5 / 100_000;
        assertThat(back.x).isCloseTo(start.x, within(lost_deg));
        assertThat(back.y).isCloseTo(start.y, within(lost_deg));
    }

    @Test
    void a_kilometre_of_unknown_height_costs_centimetres() {
        Reach reach = INVENTED.reach(OldDatum.BEIJING_54, new Coordinate(117.5, 26.25));
        assertThat(reach.perKilometre_m()).isBetween(0.005, 0.1);
    }

    private static LayerGround layer(int code, DatumShift shift, Geometry... grounds) {
        LayerGround layer =
                LayerGround.of((OtherDatum) CoordinateSystems.ofEpsg(code), shift, FUJIAN)
                        .orElseThrow();
        for (int i = 0; i < grounds.length; i++) {
            layer.take(new LayerFeature(i + 1, Map.of(), grounds[i]));
        }
        return layer;
    }

    @Test
    void metres_and_degrees_of_the_same_ground_end_in_the_same_place() {
        Geometry degrees = square(118.6, 26, 0.01);
        OtherDatum zone = (OtherDatum) CoordinateSystems.ofEpsg(2363);
        Geometry metres = Projecting.of((Lying.Metres) zone.lying()).toMetres(degrees);
        LayerGround ofDegrees = layer(4610, INVENTED, degrees);
        LayerGround ofMetres = layer(2363, INVENTED, metres);
        assertThat(ofDegrees.problems()).isEmpty();
        assertThat(ofMetres.problems()).isEmpty();
        Geometry first = ofDegrees.good().getFirst().degrees();
        Geometry second = ofMetres.good().getFirst().degrees();
        assertThat(first.equalsExact(second, 1e-10)).isTrue();
        assertThat(first.equalsExact(degrees, 1e-4)).isFalse();
        // the scale of the shift is 4.5 millionths
        assertThat(ofDegrees.good().getFirst().area().value())
                .isCloseTo(GeodesicArea.on(Datum.CGCS2000).of(first).value(), within(1e-6));
        Reach reach = ofMetres.reach().orElseThrow();
        assertThat(reach.most_m()).isEqualTo(reach.least_m());
    }

    @Test
    void the_least_and_the_most_of_all_features_are_told() {
        LayerGround layer = layer(4214, INVENTED, square(116, 24, 0.01), square(120, 28, 0.01));
        Reach reach = layer.reach().orElseThrow();
        assertThat(reach.least_m()).isLessThan(reach.most_m());
        assertThat(layer(4214, INVENTED).reach()).isEmpty();
    }

    @Test
    void an_easting_of_another_zone_is_told_before_it_is_shifted() {
        LayerGround layer = layer(2363, INVENTED, square(600_000, 2_886_000, 1_000));
        assertThat(layer.good()).isEmpty();
        assertThat(layer.problems()).hasSize(1);
    }

    @Test
    void a_datum_that_is_not_known_is_not_shifted_by_any_parameters() {
        OtherDatum swiss = new OtherDatum("CH1903+", new Lying.NotReadable());
        assertThat(LayerGround.of(swiss, INVENTED, FUJIAN)).isEmpty();
        assertThat(LayerGround.of(CoordinateSystems.ofEpsg(4610), FUJIAN)).isEmpty();
    }

    @Test
    void parameters_without_a_source_or_a_value_cannot_be_made() {
        assertThatThrownBy(
                        () -> new DatumShift(0, 0, 0, 0, 0, 0, 0, Convention.POSITION_VECTOR, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new DatumShift(
                                0, 0, 0, 0, 0, 0, Double.NaN, Convention.POSITION_VECTOR, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
