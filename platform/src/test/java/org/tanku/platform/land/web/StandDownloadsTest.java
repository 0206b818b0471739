package org.tanku.platform.land.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.kernel.forest.Stand;
import org.tanku.platform.House;
import org.tanku.platform.land.Browser;
import org.tanku.platform.land.Editing;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.LandMap;
import org.tanku.platform.land.MapImports;
import org.tanku.platform.land.MapSamples;
import org.tanku.platform.land.StandGround;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Role;
import org.tanku.survey.Counties;
import org.tanku.survey.StandMapping;
import org.tanku.survey.StandTable;
import org.tanku.survey.SurveyHeader;
import org.tanku.survey.layer.LayerGround;
import org.tanku.survey.layer.LayerHead;
import org.tanku.survey.layer.LayerStands;
import org.tanku.survey.layer.MapFile;
import org.tanku.survey.layer.StandOnGround;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// What is shown can be taken away, and our own readers read it back as it was.
@House
class StandDownloadsTest {
    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);

    @Autowired private WebApplicationContext house;
    @Autowired private Parties parties;
    @Autowired private MapImports imports;
    @Autowired private Land land;
    @Autowired private LandMap landMap;

    @TempDir private Path folder;

    private MockMvc browser;
    private RequestPostProcessor reader = request -> request;

    @BeforeEach
    void somebody_has_signed_in() {
        browser = Browser.of(house);
        reader = Browser.somebody(parties, Role.SURVEYOR, "350428");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "gpkg", "zip"})
    void a_map_file_reads_back_as_the_edition(String extension) throws Exception {
        SurveyEdition edition = edition("77");
        byte[] file = download(edition, "map." + extension);
        List<StandOnGround> read = read(file, extension, edition);
        assertThat(read)
                .extracting(StandOnGround::stand)
                .containsExactlyElementsOf(land.listStands(edition.id()));
        Map<String, Geometry> ground =
                landMap.list(edition.id()).stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.stand().code().toString(),
                                        StandGround::degrees));
        assertThat(read)
                .allSatisfy(each ->
                        assertThat(
                                        each.degrees()
                                                .norm()
                                                .equalsExact(
                                                        ground.get(each.stand().code().toString())
                                                                .norm()))
                                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void a_table_reads_back_as_the_edition(String extension) throws Exception {
        SurveyEdition edition = edition("78");
        byte[] file = download(edition, "stands." + extension);
        List<Stand> read = StandTable.read(file, header(edition), Counties.all()).stands();
        assertThat(read).containsExactlyElementsOf(land.listStands(edition.id()));
    }

    @Test
    void a_format_that_nobody_writes_is_not_found() throws Exception {
        SurveyEdition edition = edition("79");
        browser.perform(get("/land/editions/" + edition.id() + "/map.dwg").with(reader))
                .andExpect(status().isNotFound());
    }

    private byte[] download(SurveyEdition edition, String name) throws Exception {
        return browser.perform(get("/land/editions/" + edition.id() + "/" + name).with(reader))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private List<StandOnGround> read(byte[] content, String extension, SurveyEdition edition)
            throws IOException {
        Path path = Files.write(folder.resolve(UUID.randomUUID() + "." + extension), content);
        try (MapFile file = MapFile.open(path)) {
            LayerHead head = file.layers().layers().getFirst();
            LayerStands stands =
                    new LayerStands(
                            LayerGround.of(head.system(), WORLD).orElseThrow(),
                            head.columns(),
                            StandMapping.listed(),
                            header(edition),
                            Counties.all());
            file.read(head.name(), stands);
            assertThat(stands.problems()).isEmpty();
            return stands.stands();
        }
    }

    private static SurveyHeader header(SurveyEdition edition) {
        return new SurveyHeader(edition.name(), edition.surveyedOn());
    }

    private SurveyEdition edition(String township) throws IOException {
        return MapSamples.imported(
                imports,
                folder,
                MapSamples.layer("350428", township, 37, 118.3, 26.4),
                "to take away " + township,
                Editing.person(Role.SURVEYOR, "350428"));
    }
}
