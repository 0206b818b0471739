package org.tanku.platform.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Autowired;
import org.tanku.kernel.forest.Stand;
import org.tanku.platform.House;
import org.tanku.platform.land.MapCheck.Obstacle;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Role;
import org.tanku.survey.RowProblem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@House
class MapImportsTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Acting SURVEYOR = Editing.person(Role.SURVEYOR, "350428");

    @Autowired private MapImports imports;
    @Autowired private Land land;
    @Autowired private LandMap landMap;

    @TempDir private Path folder;

    @Test
    void a_map_becomes_an_edition_whose_stands_have_their_ground() throws IOException {
        MapDraft draft = confirmed(keep("a.geojson", MapSamples.layer("350428", "711", 12)));
        MapCheck check = imports.check(draft, SURVEYOR);
        assertThat(check.problems()).isEmpty();
        assertThat(check.isGood()).isTrue();
        SurveyEdition edition = imported(draft, "map of twelve");
        assertThat(edition.stands()).isEqualTo(12);
        assertThat(edition.hasGround()).isTrue();
        Envelope extent = landMap.findExtent(edition.id()).orElseThrow();
        List<StandGround> found = new ArrayList<>();
        landMap.forEachWithin(edition.id(), extent, found::add);
        assertThat(found)
                .extracting(StandGround::stand)
                .containsExactlyInAnyOrderElementsOf(land.listStands(edition.id()));
        assertThat(found.stream().mapToDouble(each -> each.measured().value()).sum())
                .isCloseTo(check.measured().value(), within(1e-3));
        List<StandGround> one = new ArrayList<>();
        Envelope corner =
                new Envelope(
                        extent.getMinX(),
                        extent.getMinX() + 1e-6,
                        extent.getMinY(),
                        extent.getMinY() + 1e-6);
        landMap.forEachWithin(edition.id(), corner, one::add);
        assertThat(one).hasSize(1);
    }

    @Test
    void nothing_of_a_map_is_written_while_one_feature_is_bad() throws IOException {
        String bad =
                MapSamples.layer("350428", "712", 5)
                        .replaceFirst("\"canopy_density\":0.7", "\"canopy_density\":7");
        MapDraft draft = confirmed(keep("bad.geojson", bad));
        int before = land.listEditions().size();
        assertThat(imports.importStands(draft, Editing.draft("bad map"), SURVEYOR))
                .isInstanceOfSatisfying(
                        ImportOutcome.Rejected.class,
                        rejected ->
                                assertThat(rejected.problems())
                                        .extracting(RowProblem::row, RowProblem::column)
                                        .containsExactly(tuple(1, "canopy_density")));
        assertThat(land.listEditions()).hasSize(before);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        imports.writeRejected(draft, SURVEYOR, Locale.SIMPLIFIED_CHINESE, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .contains("712", "0.7", "杉木");
    }

    @Test
    void degrees_that_may_be_those_of_a_web_map_are_asked_about() throws IOException {
        MapDraft draft = keep("a.geojson", MapSamples.layer("350428", "713", 3));
        assertThat(imports.check(draft, SURVEYOR).obstacles())
                .containsExactly(Obstacle.SHIFT_NOT_ANSWERED);
        assertThat(imports.importStands(draft, Editing.draft("not answered"), SURVEYOR))
                .isInstanceOf(ImportOutcome.Rejected.class);
    }

    @Test
    void ground_that_lies_where_a_web_map_would_put_it_is_told_beside_an_earlier_survey()
            throws IOException {
        imported(
                confirmed(keep("true.geojson", MapSamples.layer("350428", "727", 6))),
                "the true ground");
        // GCJ-02 at 117.4° E, 26.7° N: about 480 m to the east, 300 m to the south
        String shifted = MapSamples.layer("350428", "727", 6, 117.4048, 26.6973);
        MapDraft draft = keep("web.geojson", shifted);
        MapCheck check = imports.check(draft, SURVEYOR);
        assertThat(check.obstacles()).containsExactly(Obstacle.SHIFT_NOT_ANSWERED);
        assertThat(check.looksShifted()).isPresent();
        String same = MapSamples.layer("350428", "727", 6, 117.40001, 26.70001);
        assertThat(imports.check(keep("same.geojson", same), SURVEYOR).looksShifted()).isEmpty();
    }

    @Test
    void a_column_nobody_knows_is_asked_about_and_its_meaning_kept_for_the_next_file()
            throws IOException {
        String unknown = "冠幅" + UUID.randomUUID();
        MapDraft first =
                confirmed(
                        keep(
                                "a.geojson",
                                MapSamples.layer("350428", "714", 3)
                                        .replace("canopy_density", unknown)));
        assertThat(imports.check(first, SURVEYOR).obstacles())
                .containsExactly(Obstacle.COLUMNS_NOT_MAPPED);
        imports.choose(first, mapping(first, Map.of(unknown, "canopy:1")));
        imported(imports.find(first.id(), SURVEYOR).orElseThrow(), "mapped by hand");
        MapDraft second =
                confirmed(
                        keep(
                                "b.geojson",
                                MapSamples.layer("350428", "715", 3)
                                        .replace("canopy_density", unknown)));
        assertThat(imports.look(second).mapping().find(unknown)).isPresent();
    }

    @Test
    void ground_outside_the_counties_of_the_sender_is_refused() throws IOException {
        MapDraft draft = confirmed(keep("a.geojson", MapSamples.layer("350124", "716", 2)));
        assertThat(imports.check(draft, SURVEYOR).problems()).hasSize(2);
    }

    @Test
    void a_ring_that_crosses_is_repaired_when_the_sender_says_so_and_not_before()
            throws IOException {
        MapDraft draft = confirmed(keep("bow.geojson", MapSamples.withBow("350428", "717")));
        MapCheck refused = imports.check(draft, SURVEYOR);
        assertThat(refused.isGood()).isFalse();
        assertThat(refused.proposals()).hasSize(1);
        imports.choose(
                draft, draft.choices().repairing(Set.of(refused.proposals().getFirst().feature())));
        MapDraft allowed = imports.find(draft.id(), SURVEYOR).orElseThrow();
        MapCheck repaired = imports.check(allowed, SURVEYOR);
        assertThat(repaired.problems()).isEmpty();
        assertThat(repaired.repairs().getFirst().after().value())
                .isGreaterThan(repaired.repairs().getFirst().before().value());
        assertThat(imported(allowed, "repaired").stands()).isEqualTo(2);
    }

    @Test
    void the_same_file_is_not_imported_twice_and_a_draft_is_gone_after_its_import()
            throws IOException {
        String text = MapSamples.layer("350428", "718", 2);
        MapDraft first = confirmed(keep("a.geojson", text));
        SurveyEdition edition = imported(first, "once");
        assertThat(imports.find(first.id(), SURVEYOR)).isEmpty();
        MapDraft again = confirmed(keep("b.geojson", text));
        assertThat(imports.importStands(again, Editing.draft("twice"), SURVEYOR))
                .isEqualTo(
                        new ImportOutcome.Refused(
                                ImportRefusal.FILE_ALREADY_IMPORTED, List.of(edition)));
    }

    @Test
    void a_file_of_somebody_else_is_not_found() throws IOException {
        MapDraft draft = keep("a.geojson", MapSamples.layer("350428", "719", 2));
        assertThat(imports.find(draft.id(), Editing.person(Role.SURVEYOR, "350428"))).isEmpty();
        assertThat(imports.find(draft.id(), Editing.person(Role.ADMINISTRATOR, "35")))
                .contains(draft);
        Acting trader = Editing.person(Role.RIGHTS_HOLDER, "35");
        assertThatThrownBy(() -> imports.find(draft.id(), trader)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_file_of_several_megabytes_comes_back_byte_for_byte() throws IOException {
        String large = MapSamples.layer("350428", "720", 9_000);
        MapDraft draft = confirmed(keep("large.geojson", large));
        assertThat(draft.bytes()).isGreaterThan(3 << 20);
        assertThat(imports.check(draft, SURVEYOR).stands()).hasSize(9_000);
    }

    @Test
    void a_table_with_other_headings_is_mapped_too_and_has_no_ground() throws IOException {
        String text =
                Files.readString(SAMPLES.resolve("changkou-2016-generated.csv"))
                        .replace("郁闭度", "遮盖")
                        .replace(",901,", ",902,");
        MapDraft draft = keep("table.csv", text);
        assertThat(imports.check(draft, SURVEYOR).obstacles())
                .containsExactly(Obstacle.COLUMNS_NOT_MAPPED);
        imports.choose(draft, mapping(draft, Map.of("遮盖", "canopy:1")));
        SurveyEdition edition =
                imported(
                        imports.find(draft.id(), SURVEYOR).orElseThrow(),
                        "table with other headings");
        assertThat(edition.hasGround()).isFalse();
        assertThat(land.listStands(edition.id())).extracting(Stand::canopy).doesNotContainNull();
    }

    private MapDraft keep(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(UUID.randomUUID().toString()), content);
        return imports.keep(name, file, SURVEYOR);
    }

    private MapDraft confirmed(MapDraft draft) {
        MapDraft.Choices none = draft.choices();
        imports.choose(
                draft,
                new MapDraft.Choices(
                        "",
                        "",
                        0,
                        true,
                        List.of(),
                        none.repaired(),
                        imports.look(draft).mapping().chosen()));
        return imports.find(draft.id(), SURVEYOR).orElseThrow();
    }

    private static MapDraft.Choices mapping(MapDraft draft, Map<String, String> columns) {
        MapDraft.Choices chosen = draft.choices();
        return new MapDraft.Choices(
                chosen.layer(),
                chosen.encoding(),
                chosen.epsg(),
                chosen.notShifted(),
                chosen.shift(),
                chosen.repaired(),
                columns);
    }

    private SurveyEdition imported(MapDraft draft, String name) {
        ImportOutcome outcome = imports.importStands(draft, Editing.draft(name), SURVEYOR);
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        return ((ImportOutcome.Imported) outcome).edition();
    }
}
