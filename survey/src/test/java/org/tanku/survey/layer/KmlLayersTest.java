package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.survey.layer.KmlFile.GROUND;
import static org.tanku.survey.layer.KmlFile.HOLED;
import static org.tanku.survey.layer.KmlFile.POLYGON;
import static org.tanku.survey.layer.KmlFile.RING;
import static org.tanku.survey.layer.KmlFile.kml;
import static org.tanku.survey.layer.KmlFile.nested;
import static org.tanku.survey.layer.KmlFile.placemark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.survey.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

class KmlLayersTest {
    @TempDir Path directory;

    private Path file() {
        return directory.resolve("小班.kml");
    }

    private Taken read(String text) throws IOException {
        Files.writeString(file(), text);
        return Taken.from(KmlLayers.open(file()), "常口");
    }

    private LayerListing layers(String text) throws IOException {
        Files.writeString(file(), text);
        return KmlLayers.open(file()).layers();
    }

    @Test
    void placemarks_of_all_folders_are_one_layer() throws IOException {
        Taken taken =
                read(
                        kml(
                                placemark("<name>1</name>" + POLYGON)
                                        + "<Folder><name>东</name><Folder>"
                                        + placemark(HOLED)
                                        + "</Folder></Folder>"
                                        + placemark(
                                                "<Style><PolyStyle/></Style><MultiGeometry>"
                                                        + POLYGON
                                                        + "<MultiGeometry>"
                                                        + HOLED
                                                        + "</MultiGeometry></MultiGeometry>")));
        assertThat(taken.problems).isEmpty();
        String holed = "((1 2, 4 2, 4 5, 1 2), (3 3, 3.5 3, 3.5 3.5, 3 3))";
        assertThat(taken.told())
                .containsExactly(
                        "1 {name=1} " + GROUND,
                        "2 {} POLYGON " + holed,
                        "3 {} MULTIPOLYGON (((1 2, 4 2, 4 5, 1 2)), " + holed + ")");
    }

    @Test
    void the_layer_bears_the_name_of_the_document_and_the_columns_that_it_declares()
            throws IOException {
        CoordinateSystem wgs84 = new CoordinateSystem.Geographic(CoordinateSystem.Datum.WGS_84);
        String schema =
                "<Schema name=\"s\"><SimpleField name=\"树种\" type=\"string\"/>"
                        + "<SimpleField name=\"name\"/></Schema>";
        assertThat(layers(kml(schema)).layers())
                .containsExactly(new LayerHead("常口", List.of("name", "description", "树种"), wgs84));
        List<String> plain = List.of("name", "description");
        for (String unnamed :
                List.of(
                        "<kml><Document><name> </name></Document></kml>",
                        "<kml><Document><Folder><name>东</name></Folder></Document></kml>",
                        "<kml><Folder><Document><name>东</name></Document></Folder></kml>",
                        "<kml><Placemark><name>东</name></Placemark></kml>",
                        "<Placemark/>",
                        "<kml/>")) {
            assertThat(layers(unnamed).layers())
                    .as(unnamed)
                    .containsExactly(new LayerHead("kml", plain, wgs84));
        }
    }

    @Test
    void attributes_come_from_name_description_and_extended_data() throws IOException {
        Taken taken =
                read(
                        kml(
                                placemark(
                                        "<name> 12 &amp; 13 </name>"
                                                + "<description><![CDATA[<b>杉木</b>]]></description>"
                                                + "<address>no attribute</address><ExtendedData>"
                                                + "<Data name=\"age\"><displayName>x</displayName>"
                                                + "<value>25</value></Data>"
                                                + "<Data name=\"none\"><value/></Data>"
                                                + "<x:other xmlns:x=\"urn:x\">1</x:other>"
                                                + "<SchemaData schemaUrl=\"#s\">"
                                                + "<SimpleData name=\"YU_BI_DU\">0.7</SimpleData>"
                                                + "<SimpleData name=\"name\">second</SimpleData>"
                                                + "</SchemaData></ExtendedData>"
                                                + POLYGON)));
        assertThat(taken.told())
                .containsExactly(
                        "1 {name=12 & 13, description=<b>杉木</b>, age=25, YU_BI_DU=0.7,"
                                + " name 2=second} "
                                + GROUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Point", "LineString", "LinearRing", "Model", "gx:Track"})
    void what_is_no_area_is_refused_by_its_name(String element) throws IOException {
        String other =
                "<%1$s xmlns:gx=\"urn:gx\"><coordinates>1,2</coordinates></%1$s>"
                        .formatted(element);
        Taken taken =
                read(
                        kml(
                                placemark(other)
                                        + placemark(
                                                "<MultiGeometry>"
                                                        + POLYGON
                                                        + other
                                                        + "</MultiGeometry>")
                                        + placemark(POLYGON)));
        String found = element.replace("gx:", "");
        assertThat(taken.problems)
                .containsExactly(
                        LayerProblem.ofFeature(1, found, Problem.Kind.GROUND_NOT_AN_AREA),
                        LayerProblem.ofFeature(2, found, Problem.Kind.GROUND_NOT_AN_AREA));
        assertThat(taken.told()).containsExactly("3 {} " + GROUND);
    }

    @Test
    void polygons_without_rings_and_rings_out_of_place_are_told() throws IOException {
        Taken taken =
                read(
                        kml(
                                placemark("")
                                        + placemark("<Polygon/>")
                                        + placemark(
                                                "<Polygon><innerBoundaryIs>"
                                                        + RING
                                                        + "</innerBoundaryIs></Polygon>")
                                        + placemark(
                                                "<Polygon><outerBoundaryIs>"
                                                        + RING
                                                        + RING
                                                        + "</outerBoundaryIs></Polygon>")
                                        + placemark(nested(5))
                                        + placemark(nested(4))));
        assertThat(taken.problems)
                .containsExactly(
                        LayerProblem.ofFeature(1, "", Problem.Kind.GROUND_MISSING),
                        LayerProblem.ofFeature(2, "", Problem.Kind.GROUND_MISSING),
                        LayerProblem.ofFeature(
                                3,
                                "",
                                Problem.Kind.GROUND_DAMAGED,
                                "innerBoundaryIs < outerBoundaryIs"),
                        LayerProblem.ofFeature(
                                4, "", Problem.Kind.GROUND_DAMAGED, "outerBoundaryIs > 1"),
                        LayerProblem.ofFeature(
                                5, "", Problem.Kind.GROUND_DAMAGED, "MultiGeometry: nesting > 4"));
        assertThat(taken.told()).containsExactly("6 {} " + GROUND);
    }

    @Test
    void malformed_xml_is_told_with_line_and_column_and_the_features_before_it_are_given()
            throws IOException {
        Taken taken = read(kml(placemark(POLYGON) + "\n" + placemark(POLYGON) + "\n  <<"));
        assertThat(taken.told()).containsExactly("1 {} " + GROUND, "2 {} " + GROUND);
        assertThat(taken.problems)
                .containsExactly(LayerProblem.ofFile("", Problem.Kind.MAP_DAMAGED, "XML 4:4"));
        assertThat(taken.problems.getFirst().tell(Locale.ENGLISH)).contains("XML 4:4");
    }

    @Test
    void a_placemark_that_is_cut_off_is_not_given() throws IOException {
        String whole = kml(placemark(POLYGON) + placemark(POLYGON));
        Taken taken = read(whole.substring(0, whole.lastIndexOf("</Placemark>")));
        assertThat(taken.told()).containsExactly("1 {} " + GROUND);
        assertThat(taken.kinds()).containsExactly(Problem.Kind.MAP_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE kml>",
                "<!DOCTYPE kml SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE kml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE kml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>",
                "<!DOCTYPE kml [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> %p;]>"
            })
    void a_doctype_is_refused(String doctype) throws IOException {
        String text =
                kml(placemark("<name>&x;</name>" + POLYGON)).replace("<kml", doctype + "<kml");
        Taken taken = read(text);
        assertThat(taken.features).isEmpty();
        assertThat(taken.problems)
                .containsExactly(LayerProblem.ofFile("", Problem.Kind.MAP_NAMES_ENTITIES));
        assertThat(layers(text).problems())
                .containsExactly(LayerProblem.ofFile("", Problem.Kind.MAP_NAMES_ENTITIES));
    }

    @Test
    void an_entity_that_nobody_declared_ends_reading() throws IOException {
        Taken taken = read(kml(placemark(POLYGON) + placemark("<name>a&nbsp;b</name>" + POLYGON)));
        assertThat(taken.told()).containsExactly("1 {} " + GROUND);
        assertThat(taken.problems)
                .containsExactly(LayerProblem.ofFile("", Problem.Kind.MAP_NAMES_ENTITIES));
    }

    @Test
    void another_encoding_is_read_as_the_file_declares_it() throws IOException {
        String text = kml(placemark("<name>杉木</name>" + POLYGON)).replace("UTF-8", "GB18030");
        Files.write(file(), text.getBytes(Charset.forName("GB18030")));
        assertThat(Taken.from(KmlLayers.open(file()), "常口").told())
                .containsExactly("1 {name=杉木} " + GROUND);
        // 杉木 in GB18030 would by chance be two letters in UTF-8
        String lies =
                text.replace("GB18030", "UTF-8").replace("常口", "changkou").replace("杉木", "福建");
        Files.write(file(), lies.getBytes(Charset.forName("GB18030")));
        Taken taken = Taken.from(KmlLayers.open(file()), "changkou");
        assertThat(taken.kinds()).containsExactly(Problem.Kind.MAP_DAMAGED);
        assertThat(taken.arguments().getFirst()).matches("XML [12]:\\d+");
        byte[] cut = text.getBytes(Charset.forName("GB18030"));
        cut[text.indexOf("杉") + 2] = (byte) 0xFF;
        Files.write(file(), cut);
        assertThat(Taken.from(KmlLayers.open(file()), "常口").kinds())
                .containsExactly(Problem.Kind.MAP_DAMAGED);
        Files.writeString(file(), text.replace("GB18030", "no-such"));
        assertThat(KmlLayers.open(file()).layers().problems().stream().map(LayerProblem::kind))
                .containsExactly(Problem.Kind.MAP_DAMAGED);
    }

    @Test
    void a_mark_of_byte_order_tells_the_encoding() throws IOException {
        String text = kml(placemark("<name>杉木</name>" + POLYGON));
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            Files.write(file(), ("\uFEFF" + text).getBytes(charset));
            assertThat(Taken.from(KmlLayers.open(file()), "常口").told())
                    .containsExactly("1 {name=杉木} " + GROUND);
        }
    }

    @Test
    void other_files_other_layers_and_files_without_placemarks_are_told() throws IOException {
        assertThat(layers("<gpx/>").problems())
                .containsExactly(LayerProblem.ofFile("gpx", Problem.Kind.MAP_FORMAT_NOT_KNOWN));
        assertThat(layers("not xml").problems())
                .containsExactly(LayerProblem.ofFile("", Problem.Kind.MAP_DAMAGED, "XML 1:1"));
        assertThat(layers("").problems().stream().map(LayerProblem::kind))
                .containsExactly(Problem.Kind.MAP_DAMAGED);
        assertThat(read(kml("<NetworkLink/>")).problems)
                .containsExactly(LayerProblem.ofFile("", Problem.Kind.MAP_HAS_NO_LAYER));
        assertThat(Taken.from(KmlLayers.open(file()), "kml").problems)
                .containsExactly(LayerProblem.ofFile("kml", Problem.Kind.LAYER_NOT_THERE, "常口"));
        KmlLayers source = KmlLayers.open(file());
        Files.delete(file());
        assertThatThrownBy(source::layers).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> KmlLayers.open(file())).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void attributes_that_would_fill_the_memory_refuse_their_feature() throws IOException {
        String novel = "<description>" + "水".repeat(KmlPlacemark.MOST_TEXT) + "</description>";
        Taken taken = read(kml(placemark(novel + POLYGON) + placemark(POLYGON)));
        assertThat(taken.problems)
                .containsExactly(
                        LayerProblem.ofFeature(
                                1,
                                "description",
                                Problem.Kind.MAP_DAMAGED,
                                "> 4000000 characters"));
        assertThat(taken.told()).containsExactly("2 {} " + GROUND);
    }

    @Test
    void a_hundred_thousand_nested_elements_do_not_overflow() throws IOException {
        long start_ns = System.nanoTime();
        Taken taken = read(kml("<Folder>".repeat(100_000)));
        assertThat(taken.kinds()).containsExactly(Problem.Kind.MAP_DAMAGED);
        taken = read(kml(placemark("<MultiGeometry>".repeat(100_000))));
        assertThat(taken.kinds()).containsExactly(Problem.Kind.MAP_DAMAGED);
        assertThat(System.nanoTime() - start_ns).isLessThan(Duration.ofSeconds(5).toNanos());
    }

    @Test
    void five_hundred_damaged_files_are_survived() throws IOException {
        StringBuilder placemarks = new StringBuilder();
        for (int number = 1; number <= 12; number++) {
            placemarks.append(
                    placemark(
                            "<name>"
                                    + number
                                    + "</name><ExtendedData><Data name=\"树种\"><value>杉木</value>"
                                    + "</Data></ExtendedData>"
                                    + HOLED));
        }
        byte[] sound = kml(placemarks.toString()).getBytes(StandardCharsets.UTF_8);
        int partly =
                Mutations.survive(
                        sound,
                        directory,
                        12,
                        file -> {
                            KmlLayers source = KmlLayers.open(file);
                            String layer =
                                    source.layers().layers().stream()
                                            .map(LayerHead::name)
                                            .findFirst()
                                            .orElse("常口");
                            return Taken.from(source, layer);
                        });
        assertThat(partly).isBetween(50, 499);
    }
}
