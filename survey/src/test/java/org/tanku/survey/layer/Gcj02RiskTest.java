package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.Geographic;
import org.tanku.survey.layer.CoordinateSystem.NotTold;
import org.tanku.survey.layer.CoordinateSystem.TransverseMercator;
import org.tanku.survey.layer.Gcj02Risk.Finding;
import org.tanku.survey.layer.Gcj02Risk.Offset;
import org.tanku.survey.layer.Gcj02Risk.Pair;

import java.util.List;
import java.util.stream.IntStream;

class Gcj02RiskTest {
    private static final Geographic WGS_84 = new Geographic(Datum.WGS_84);
    private static final Geographic CGCS2000 = new Geographic(Datum.CGCS2000);
    private static final Envelope SANMING = new Envelope(117, 118, 26, 27);

    private static Geometry square(double west, double south) {
        return new GeometryFactory()
                .toGeometry(new Envelope(west, west + 0.01, south, south + 0.01));
    }

    /// The places of the test of github.com/googollee/eviltransform: Shanghai, Shenzhen, Beijing.
    @ParameterizedTest
    @CsvSource({
        "31.1774276, 121.5272106, 31.17530398364597, 121.531541859215",
        "22.543847, 113.912316, 22.540796131694766, 113.9171764808363",
        "39.911954, 116.377817, 39.91334545536069, 116.38404722455657"
    })
    void the_offset_is_that_of_the_published_places(
            double latitude, double longitude, double shiftedLatitude, double shiftedLongitude) {
        Coordinate place = new Coordinate(longitude, latitude);
        Offset published =
                Gcj02Risk.between(place, new Coordinate(shiftedLongitude, shiftedLatitude));
        Offset found = Gcj02Risk.offset(place);
        // the publishers turn metres into degrees on the Krasovsky ellipsoid: a few centimetres
        assertThat(found.east_m()).isCloseTo(published.east_m(), within(0.05));
        assertThat(found.north_m()).isCloseTo(published.north_m(), within(0.05));
        assertThat(found.length_m()).isBetween(100.0, 800.0);
    }

    @Test
    void degrees_in_china_that_do_not_say_cgcs2000_are_asked_about() {
        assertThat(Gcj02Risk.of(WGS_84, WGS_84, SANMING)).isInstanceOf(Finding.Ask.class);
        // the word of the user does not make the file say it
        assertThat(Gcj02Risk.of(new NotTold(), CGCS2000, SANMING)).isInstanceOf(Finding.Ask.class);
        Finding.Ask ask = (Finding.Ask) Gcj02Risk.of(WGS_84, WGS_84, SANMING);
        assertThat(ask.expected()).isEqualTo(Gcj02Risk.offset(new Coordinate(117.5, 26.5)));
    }

    @Test
    void what_surveyors_named_metres_and_other_countries_are_not_at_risk() {
        Finding none = new Finding.NotAtRisk();
        TransverseMercator zone = new TransverseMercator(Datum.CGCS2000, 117, 39_500_000, 1);
        assertThat(Gcj02Risk.of(CGCS2000, CGCS2000, SANMING)).isEqualTo(none);
        assertThat(Gcj02Risk.of(zone, zone, SANMING)).isEqualTo(none);
        assertThat(Gcj02Risk.of(WGS_84, zone, SANMING)).isEqualTo(none);
        assertThat(Gcj02Risk.of(CoordinateSystems.ofEpsg(4610), zone, SANMING)).isEqualTo(none);
        assertThat(Gcj02Risk.of(WGS_84, WGS_84, new Envelope(-5, 8, 42, 51))).isEqualTo(none);
        assertThat(Gcj02Risk.of(WGS_84, WGS_84, new Envelope())).isEqualTo(none);
    }

    /// The same ground, laid beside itself by so many metres.
    private static Pair pair(Geometry reference, double east_m, double north_m) {
        Coordinate centre = reference.getCentroid().getCoordinate();
        return new Pair(
                AffineTransformation.translationInstance(
                                east_m / Ellipsoid.CGCS2000.eastPerDegree_m(centre.y),
                                north_m / Ellipsoid.CGCS2000.northPerDegree_m(centre.y))
                        .transform(reference),
                reference);
    }

    private static List<Geometry> reference() {
        return IntStream.range(0, 20).mapToObj(i -> square(117 + 0.05 * i, 26 + 0.03 * i)).toList();
    }

    @Test
    void a_layer_that_lies_where_gcj_02_would_put_it_looks_shifted() {
        List<Pair> pairs =
                reference().stream()
                        .map(each -> {
                            Offset there = Gcj02Risk.offset(each.getCentroid().getCoordinate());
                            // a redrawn boundary moves its middle a little besides
                            return pair(each, there.east_m() + 6, there.north_m() - 4);
                        })
                        .toList();
        Finding.LooksShifted shifted = (Finding.LooksShifted) Gcj02Risk.compare(pairs);
        Offset found = shifted.comparison().found();
        Offset expected = shifted.comparison().expected();
        assertThat(shifted.comparison().pairs()).isEqualTo(20);
        assertThat(found.east_m() - expected.east_m()).isCloseTo(6, within(0.1));
        assertThat(found.north_m() - expected.north_m()).isCloseTo(-4, within(0.1));
        assertThat(expected.length_m()).isBetween(100.0, 800.0);
    }

    @Test
    void a_layer_that_lies_at_the_reference_or_elsewhere_does_not() {
        assertThat(Gcj02Risk.compare(reference().stream().map(each -> pair(each, 3, 8)).toList()))
                .isInstanceOf(Finding.NearerToReference.class);
        // as far away, to the other side: a wrong datum, but not this one
        List<Pair> elsewhere =
                reference().stream()
                        .map(each -> {
                            Offset there = Gcj02Risk.offset(each.getCentroid().getCoordinate());
                            return pair(each, -there.east_m(), -there.north_m());
                        })
                        .toList();
        Finding.NearerToReference away = (Finding.NearerToReference) Gcj02Risk.compare(elsewhere);
        assertThat(away.comparison().found().length_m())
                .isCloseTo(away.comparison().expected().length_m(), within(0.5));
    }

    @Test
    void nothing_to_compare_with_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> Gcj02Risk.compare(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_counties_from_a_map_provider_are_asked_about() {
        GeoJsonLayers counties =
                GeoJsonLayers.open(SharedFiles.find("geo/fujian_counties_gcj02.geojson"));
        LayerHead head = counties.layers().layers().getFirst();
        LayerGround layer =
                LayerGround.of(head.system(), new Envelope(-180, 180, -90, 90)).orElseThrow();
        counties.read(head.name(), layer);
        assertThat(Gcj02Risk.of(head.system(), head.system(), layer.extent_deg()))
                .isInstanceOf(Finding.Ask.class);
    }
}
