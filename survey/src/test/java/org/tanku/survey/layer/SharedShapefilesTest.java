package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/// Shapefiles of public agencies, as they came.
class SharedShapefilesTest {
    private static final Path PARCELS = Path.of("..", "..", "shared", "data", "parcels");
    private static final String BURKINA = "jecam_BD_JECAM_CIRAD_2023_feb";

    @TempDir Path folder;

    @BeforeEach
    void needs_the_parcels() {
        Assumptions.assumeTrue(Files.isDirectory(PARCELS), "needs the parcels in " + PARCELS);
    }

    @Test
    void the_danish_parcels_are_a_hundred_and_their_letters_are_asked_about() throws IOException {
        Unpacked unpacked = Unpacked.of(PARCELS.resolve("dk_Marker_2026.zip"), folder);
        assertThat(unpacked).isInstanceOf(Unpacked.Parts.class);
        ShapefileLayers source = ShapefileLayers.of(((Unpacked.Parts) unpacked).parts());
        assertThat(source.layers().layers())
                .extracting(LayerHead::name)
                .containsExactly("Marker_2026");
        assertThat(source.coding("Marker_2026").orElseThrow().sure()).isFalse();
        ShapefileLayers western = source.with("Marker_2026", Charset.forName("windows-1252"));
        Taken heard = Taken.from(western, "Marker_2026");
        assertThat(heard.problems).isEmpty();
        assertThat(heard.features).hasSize(100);
        assertThat(heard.features.get(2).attributes())
                .containsEntry(
                        "Afgroede", "Græs og kløvergræs uden norm, under 50 % kløver (omdrift)")
                .containsEntry("IMK_areal", "0.13");
        // the registered area, in hectares, is that of the ground: holes are taken off
        assertThat(heard.features)
                .allSatisfy(feature ->
                        assertThat(feature.ground().getArea() / 10_000)
                                .isCloseTo(
                                        Double.parseDouble(feature.attributes().get("IMK_areal")),
                                        Offset.offset(0.02)));
        assertThat(heard.features.stream().mapToInt(each -> each.ground().getNumPoints()).sum())
                .isEqualTo(5250);
        assertThat(heard.features).allSatisfy(each -> assertThat(each.ground().isValid()).isTrue());
    }

    @Test
    void the_parcels_of_burkina_faso_are_a_hundred() throws IOException {
        ShapefileLayers source = ShapefileLayers.open(PARCELS.resolve(BURKINA + ".shp"));
        assertThat(source.layers().layers()).hasSize(1);
        assertThat(source.layers().layers().getFirst().columns()).hasSize(16);
        Taken heard = Taken.from(source, BURKINA);
        assertThat(heard.problems).isEmpty();
        assertThat(heard.features).hasSize(100);
        assertThat(heard.features.getFirst().attributes())
                .containsEntry("Country", "Burkina Faso")
                .containsEntry("AcquiDate", "2015-10-10")
                .doesNotContainKey("CropType3");
        assertThat(heard.features.stream().mapToInt(each -> each.ground().getNumPoints()).sum())
                .isEqualTo(761);
    }
}
