package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.survey.Counties;
import org.tanku.survey.Problem.Kind;
import org.tanku.survey.StandMapping;
import org.tanku.survey.StandTable;
import org.tanku.survey.SurveyHeader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

class LayerStandsTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Envelope FUJIAN = new Envelope(115.8, 120.8, 23.4, 28.4);
    private static final SurveyHeader SURVEY =
            new SurveyHeader("survey 2016", LocalDate.of(2016, 5, 31));

    private static final String SQUARE =
            "[[118,26],[118.001,26],[118.001,26.001],[118,26.001],[118,26]]";
    private static int number;

    @TempDir private Path folder;

    private static LayerStands read(Path path, StandMapping mapping) {
        return read(path, mapping, Set.of());
    }

    private static LayerStands read(Path path, StandMapping mapping, Set<Integer> repaired) {
        try (MapFile file = MapFile.open(path)) {
            LayerHead head = file.layers().layers().getFirst();
            LayerGround ground =
                    LayerGround.of(head.system(), FUJIAN)
                            .orElseThrow()
                            .repairing(repaired::contains);
            LayerStands stands =
                    new LayerStands(ground, head.columns(), mapping, SURVEY, Counties.all());
            file.read(head.name(), stands);
            return stands;
        }
    }

    @Test
    void the_map_of_the_ticket_holds_the_stands_of_its_table() throws IOException {
        LayerStands layer =
                read(SAMPLES.resolve("changkou-2016-map-generated.geojson"), StandMapping.listed());
        List<Stand> table =
                StandTable.readCsv(SAMPLES.resolve("changkou-2016-generated.csv"), SURVEY).stands();
        assertThat(layer.problems()).isEmpty();
        assertThat(layer.stands())
                .extracting(StandOnGround::stand)
                .containsExactlyInAnyOrderElementsOf(table);
    }

    @Test
    void the_ground_of_the_sample_is_as_large_as_its_registered_area_and_never_overlaps() {
        List<StandOnGround> stands =
                read(SAMPLES.resolve("changkou-2016-map-generated.geojson"), StandMapping.listed())
                        .stands();
        assertThat(stands).allSatisfy(each -> assertThat(each.isFarFromRegistered()).isFalse());
        double measured = stands.stream().mapToDouble(each -> each.measured().value()).sum();
        assertThat(measured / (3_197.0 / 15 * SquareMetres.PER_HECTARE)).isCloseTo(1, within(0.01));
        OverlapSearch.Found found =
                new OverlapSearch(
                                stands.stream().map(StandOnGround::degrees).toList(),
                                CoordinateSystem.Datum.WGS_84)
                        .search();
        assertThat(found.overlaps()).isEmpty();
        assertThat(found.meeting()).isGreaterThan(stands.size());
    }

    @Test
    void a_bad_row_and_bad_ground_of_one_feature_are_both_told() throws IOException {
        Path file =
                written(
                        feature(
                                "\"YU_BI_DU\":\"7\"",
                                "[[118,26],[118.01,26.01],[118.01,26],[118,26.01],[118,26]]"),
                        feature("\"YU_BI_DU\":\"0.7\"", SQUARE));
        LayerStands layer = read(file, StandMapping.listed());
        assertThat(layer.problems())
                .extracting(LayerProblem::feature, LayerProblem::kind)
                .containsExactlyInAnyOrder(
                        tuple(1, Kind.CANOPY_TENFOLD), tuple(1, Kind.RING_CROSSES));
        assertThat(layer.stands()).extracting(StandOnGround::feature).containsExactly(2);
    }

    @Test
    void a_stand_whose_ring_is_open_or_crosses_is_taken_where_the_user_says_so()
            throws IOException {
        Path file =
                written(
                        feature(
                                "\"YU_BI_DU\":\"0.7\"",
                                "[[118,26],[118.001,26],[118.001,26.001],[118,26.001]]"),
                        feature(
                                "\"YU_BI_DU\":\"0.7\"",
                                "[[118,26],[118.01,26.01],[118.01,26],[118,26.01],[118,26]]"));
        LayerStands refused = read(file, StandMapping.listed());
        assertThat(refused.stands()).isEmpty();
        assertThat(refused.problems())
                .extracting(LayerProblem::feature, LayerProblem::kind)
                .containsExactly(tuple(1, Kind.RING_NOT_CLOSED), tuple(2, Kind.RING_CROSSES));
        LayerStands repaired = read(file, StandMapping.listed(), Set.of(1, 2));
        assertThat(repaired.problems()).isEmpty();
        assertThat(repaired.stands()).extracting(StandOnGround::feature).containsExactly(1, 2);
        assertThat(repaired.stands())
                .allSatisfy(each -> assertThat(each.degrees().isValid()).isTrue());
    }

    @Test
    void a_column_that_nobody_knows_is_told_until_it_is_given_a_meaning() throws IOException {
        Path file = written(feature("\"冠层\":\"0.7\"", SQUARE));
        assertThat(read(file, StandMapping.listed()).problems())
                .extracting(each -> each.tell(Locale.ENGLISH))
                .anyMatch(each -> each.contains("冠层") || each.contains("not known"));
        assertThat(read(file, StandMapping.listed()).stands()).isEmpty();
        LayerStands mapped = read(file, new StandMapping(Map.of("冠层", "canopy:1")));
        assertThat(mapped.problems()).isEmpty();
        assertThat(mapped.stands()).hasSize(1);
    }

    @Test
    void ground_far_from_its_registered_area_is_worth_a_warning() throws IOException {
        LayerStands layer =
                read(written(feature("\"YU_BI_DU\":\"0.7\"", SQUARE)), StandMapping.listed());
        StandOnGround stand = layer.stands().getFirst();
        assertThat(stand.isFarFromRegistered()).isTrue();
        assertThat(stand.difference())
                .isCloseTo(stand.measured().value() / 20_000 - 1, within(1e-9));
    }

    /// Two hectares by the register.
    private static String feature(String canopy, String ring) {
        number++;
        return """
        {"type":"Feature","properties":{"XIAN":"350428","XIANG":"901","CUN":"901",
        "LIN_BAN":"1","XIAO_BAN":"%d","MIAN_JI":2,"DI_LEI":"乔木林地","SEN_LIN_LB":"商品林",
        "QI_YUAN":"人工","YOU_SHI_SZ":"杉木","PINGJUN_NL":20,%s,"HUO_LMGQXJ":150},
        "geometry":{"type":"Polygon","coordinates":[%s]}}\
        """
                .formatted(number, canopy, ring);
    }

    private Path written(String... features) throws IOException {
        return Files.writeString(
                folder.resolve("stands.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":["
                        + String.join(",", features)
                        + "]}");
    }
}
