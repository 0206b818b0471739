package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.Geographic;
import org.tanku.survey.layer.CoordinateSystem.Lying;
import org.tanku.survey.layer.CoordinateSystem.NotKnown;
import org.tanku.survey.layer.CoordinateSystem.NotTold;
import org.tanku.survey.layer.CoordinateSystem.OldDatum;
import org.tanku.survey.layer.CoordinateSystem.OtherDatum;
import org.tanku.survey.layer.CoordinateSystem.TransverseMercator;
import org.tanku.survey.layer.CoordinateSystem.Zone;

class CoordinateSystemsTest {
    /// As ArcGIS writes it.
    private static final String ZONE_39 =
            "PROJCS[\"CGCS2000_3_Degree_GK_Zone_39\","
                    + "GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\","
                    + "DATUM[\"D_China_2000\",SPHEROID[\"CGCS2000\",6378137.0,298.257222101]],"
                    + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
                    + "PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",39500000.0],"
                    + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",117.0],"
                    + "PARAMETER[\"Scale_Factor\",1.0],PARAMETER[\"Latitude_Of_Origin\",0.0],"
                    + "UNIT[\"Meter\",1.0]]";

    @ParameterizedTest
    @ValueSource(
            ints = {
                4491, 4498, 4501, 4502, 4509, 4512, 4513, 4527, 4533, 4534, 4548, 4554, 32601,
                32650, 32660, 25828, 25832, 25838
            })
    void a_code_means_what_the_registry_says(int code) {
        TransverseMercator system = (TransverseMercator) CoordinateSystems.ofEpsg(code);
        CRSFactory systems = new CRSFactory();
        var registered = systems.createFromName("EPSG:" + code);
        var degrees = systems.createFromName("EPSG:4490");
        ProjCoordinate expected = new ProjCoordinate();
        new CoordinateTransformFactory()
                .createTransform(degrees, registered)
                .transform(new ProjCoordinate(system.centralMeridian_deg() + 1, 26.08), expected);
        Geometry point =
                new GeometryFactory()
                        .createPoint(new Coordinate(system.centralMeridian_deg() + 1, 26.08));
        Coordinate found = Projecting.of(system).toMetres(point).getCoordinate();
        assertThat(found.x).isCloseTo(expected.x, within(0.001));
        assertThat(found.y).isCloseTo(expected.y, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                2327, 2334, 2337, 2338, 2348, 2349, 2363, 2369, 2370, 2384, 2390, 2401, 2415, 2421,
                2422, 2436, 2442, 21413, 21420, 21423, 21453, 21460, 21463
            })
    void a_code_on_an_older_datum_means_what_the_registry_says(int code) {
        OtherDatum system = (OtherDatum) CoordinateSystems.ofEpsg(code);
        Lying.Metres metres = (Lying.Metres) system.lying();
        CRSFactory systems = new CRSFactory();
        var registered = systems.createFromName("EPSG:" + code);
        // its own degrees: no way from datum to datum lies between
        var degrees =
                systems.createFromName(
                        metres.datum() == OldDatum.XIAN_80 ? "EPSG:4610" : "EPSG:4214");
        double longitude = metres.zone().centralMeridian_deg() + 1;
        ProjCoordinate expected = new ProjCoordinate();
        new CoordinateTransformFactory()
                .createTransform(degrees, registered)
                .transform(new ProjCoordinate(longitude, 26.08), expected);
        Geometry point = new GeometryFactory().createPoint(new Coordinate(longitude, 26.08));
        Coordinate found = Projecting.of(metres).toMetres(point).getCoordinate();
        assertThat(found.x).isCloseTo(expected.x, within(0.001));
        assertThat(found.y).isCloseTo(expected.y, within(0.001));
        var ellipsoid = registered.getDatum().getEllipsoid();
        assertThat(metres.datum().equator_m()).isEqualTo(ellipsoid.getA());
        assertThat(1 - 1 / metres.datum().inverseFlattening())
                .isCloseTo(ellipsoid.getB() / ellipsoid.getA(), within(1e-12));
    }

    @Test
    void degrees_and_datums_are_told_apart() {
        assertThat(CoordinateSystems.ofEpsg(4490)).isEqualTo(new Geographic(Datum.CGCS2000));
        assertThat(CoordinateSystems.ofEpsg(4326)).isEqualTo(new Geographic(Datum.WGS_84));
        assertThat(CoordinateSystems.ofEpsg(4258)).isEqualTo(new Geographic(Datum.ETRS_89));
        assertThat(CoordinateSystems.ofEpsg(4610))
                .isEqualTo(new OtherDatum("Xian 1980", new Lying.Degrees(OldDatum.XIAN_80)));
        assertThat(CoordinateSystems.ofEpsg(4214))
                .isEqualTo(new OtherDatum("Beijing 1954", new Lying.Degrees(OldDatum.BEIJING_54)));
        for (int code : new int[] {2326, 2391, 2400, 2443, 21412, 21424, 21452, 21464}) {
            assertThat(CoordinateSystems.ofEpsg(code)).isEqualTo(new NotKnown("EPSG:" + code));
        }
        assertThat(CoordinateSystems.ofEpsg(3857)).isEqualTo(new NotKnown("EPSG:3857"));
    }

    @ParameterizedTest
    @CsvSource({
        "4491, 75, 13500000", "4501, 135, 23500000", "4502, 75, 500000", "4512, 135, 500000",
        "4513, 75, 25500000", "4533, 135, 45500000", "4534, 75, 500000", "4554, 135, 500000"
    })
    void the_first_and_the_last_zone_lie_where_they_should(
            int code, double meridian, double easting) {
        assertThat(CoordinateSystems.ofEpsg(code))
                .isEqualTo(new TransverseMercator(Datum.CGCS2000, meridian, easting, 1));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {4489, 4555, 32600, 32661, 25827, 25839, 2326, 2391, 2400, 2443, 21412, 21464})
    void a_code_beside_a_range_is_not_known(int code) {
        assertThat(CoordinateSystems.ofEpsg(code)).isEqualTo(new NotKnown("EPSG:" + code));
    }

    @Test
    void the_text_of_a_projection_is_read_parameter_by_parameter() {
        assertThat(CoordinateSystems.ofWkt(ZONE_39))
                .isEqualTo(new TransverseMercator(Datum.CGCS2000, 117, 39_500_000, 1));
        assertThat(CoordinateSystems.ofWkt(ZONE_39.replace("39500000.0", "500000.0")))
                .isEqualTo(new TransverseMercator(Datum.CGCS2000, 117, 500_000, 1));
        assertThat(
                        CoordinateSystems.ofWkt(
                                ZONE_39.replace("Gauss_Kruger", "Transverse_Mercator")
                                        .replace("\"Scale_Factor\",1.0", "\"Scale_Factor\",0.9996")
                                        .replace("D_China_2000", "D_WGS_1984")))
                .isEqualTo(new TransverseMercator(Datum.WGS_84, 117, 39_500_000, 0.9996));
    }

    @Test
    void an_older_datum_is_named_and_never_taken_for_ours() {
        Zone zone = new Zone(117, 39_500_000, 1);
        String xian =
                ZONE_39.replace("D_China_2000", "D_Xian_1980")
                        .replace(
                                "\"CGCS2000\",6378137.0,298.257222101",
                                "\"Xian_1980\",6378140.0,298.257");
        assertThat(CoordinateSystems.ofWkt(xian))
                .isEqualTo(new OtherDatum("D_Xian_1980", new Lying.Metres(OldDatum.XIAN_80, zone)));
        assertThat(
                        CoordinateSystems.ofWkt(
                                "GEOGCS[\"GCS_Beijing_1954\",DATUM[\"D_Beijing_1954\",SPHEROID["
                                        + "\"Krasovsky_1940\",6378245.0,298.3]],"
                                        + "UNIT[\"Degree\",0.017]]"))
                .isEqualTo(
                        new OtherDatum("D_Beijing_1954", new Lying.Degrees(OldDatum.BEIJING_54)));
    }

    @Test
    void an_older_datum_over_a_wrong_ellipsoid_or_projection_is_kept_by_name_alone() {
        OtherDatum nameAlone = new OtherDatum("D_Xian_1980", new Lying.NotReadable());
        String xian = ZONE_39.replace("D_China_2000", "D_Xian_1980");
        assertThat(CoordinateSystems.ofWkt(xian)).isEqualTo(nameAlone);
        assertThat(CoordinateSystems.ofWkt(xian.replace("6378137.0,298.257222101", "6378140.0")))
                .isEqualTo(nameAlone);
        assertThat(
                        CoordinateSystems.ofWkt(
                                xian.replace("6378137.0,298.257222101", "6378140.0,298.257")
                                        .replace("Gauss_Kruger", "Albers")))
                .isEqualTo(nameAlone);
        assertThat(CoordinateSystems.ofWkt(ZONE_39.replace("D_China_2000", "D_Tokyo")))
                .isEqualTo(new OtherDatum("D_Tokyo", new Lying.NotReadable()));
    }

    @Test
    void a_code_in_the_text_counts_and_a_text_that_is_not_understood_is_kept() {
        assertThat(
                        CoordinateSystems.ofWkt(
                                "GEOGCS[\"x\",DATUM[\"y\",SPHEROID[\"z\",1,2]],"
                                        + "AXIS[\"Lat\",NORTH],AUTHORITY[\"EPSG\",\"4490\"]]"))
                .isEqualTo(new Geographic(Datum.CGCS2000));
        assertThat(CoordinateSystems.ofWkt(ZONE_39.replace("Gauss_Kruger", "Albers")))
                .isInstanceOf(NotKnown.class);
        assertThat(CoordinateSystems.ofWkt(ZONE_39.replace("\"Meter\",1.0", "\"Foot\",0.3048")))
                .isInstanceOf(NotKnown.class);
        assertThat(
                        CoordinateSystems.ofWkt(
                                ZONE_39.replace(
                                        "\"False_Northing\",0.0", "\"False_Northing\",5.0")))
                .isInstanceOf(NotKnown.class);
        assertThat(CoordinateSystems.ofWkt("CGCS2000 zone 39"))
                .isEqualTo(new NotKnown("CGCS2000 zone 39"));
        assertThat(CoordinateSystems.ofWkt("PROJCS[" + "A[".repeat(5_000)))
                .isInstanceOf(NotKnown.class);
        assertThat(CoordinateSystems.ofWkt(" \n")).isEqualTo(new NotTold());
    }

    @Test
    void the_prj_of_a_real_file_is_wgs_84() throws java.io.IOException {
        String text =
                java.nio.file.Files.readString(
                        SharedFiles.find("parcels/jecam_BD_JECAM_CIRAD_2023_feb.prj"));
        assertThat(CoordinateSystems.ofWkt(text)).isEqualTo(new Geographic(Datum.WGS_84));
    }
}
