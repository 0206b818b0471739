package org.tanku.platform.land.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.land.Browser;
import org.tanku.platform.land.Editing;
import org.tanku.platform.land.ImportOutcome;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.Mapping;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Role;
import org.tanku.survey.layer.StandOnGround;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

@House
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapPagesTest {
    private static final Mapping.Fields FIELDS = new Mapping.Fields(117.50, 26.50, 0.002, 12, 10);

    @Autowired private WebApplicationContext house;
    @Autowired private Parties parties;
    @Autowired private Land land;

    private MockMvc pages;
    private RequestPostProcessor surveyor;
    private SurveyEdition edition;
    private String start;

    @BeforeAll
    void make_the_land() {
        pages = Browser.of(house);
        surveyor = Browser.somebody(parties, Role.SURVEYOR, "350428");
        edition = Mapping.edition(house, "map pages", FIELDS.stands());
        start = "/land/editions/" + edition.id();
    }

    @Test
    void the_map_tells_its_tools_legend_and_source_in_both_languages() throws Exception {
        assertThat(page(start + "/map"))
                .contains("data-tiles-url=\"" + start + "/tiles/{z}/{x}/{y}.mvt?by={by}")
                .contains("量距离", "龄组", "其他 2 个树种", "made-up.geojson", "生成数据")
                .contains("本图没有审图号")
                .doesNotContain("tianditu");
        assertThat(page(start + "/map?lang=en"))
                .contains("Measure length", "Age group", "2 other species", "generated")
                .contains("no approval number");
    }

    @Test
    void the_legend_of_every_colouring_counts_every_stand() throws Exception {
        String page = page(start + "/map");
        for (Colouring by : Colouring.values()) {
            String[] parts = page.split("data-colouring=\"" + by.word() + "\"", 2);
            String legend = parts[1].substring(0, parts[1].indexOf("</ul>"));
            int sum =
                    Pattern.compile("class=\"map-count\">([\\d,]+)<")
                            .matcher(legend)
                            .results()
                            .mapToInt(MapPagesTest::number)
                            .sum();
            assertThat(sum).as(by.word()).isEqualTo(120);
        }
    }

    @Test
    void an_edition_with_ground_leads_to_its_map_and_one_without_says_that_it_has_none()
            throws Exception {
        assertThat(page(start)).contains("href=\"" + start + "/map\"");
        ImportOutcome outcome =
                land.importStands(
                        Editing.draft("no ground"),
                        "a.csv",
                        Editing.file("350428", "806", 3),
                        Editing.person(Role.SURVEYOR, "350428"));
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        String bare = "/land/editions/" + ((ImportOutcome.Imported) outcome).edition().id();
        assertThat(page(bare)).doesNotContain(bare + "/map");
        assertThat(page(bare + "/map")).contains("没有图形").doesNotContain("data-land-map");
        assertThat(page(bare + "/map/stand?code=350428-806-901-001-0001", 404))
                .contains("在小班表中，但没有图形");
    }

    @Test
    void a_stand_is_found_by_its_code_and_told_with_its_row() throws Exception {
        String code = "350428-901-000-000-0060";
        assertThat(page(start + "/map/stand?code=" + code))
                .contains("data-code=\"" + code + "\"", "data-extent=\"117.5", "桉树", "过熟林", "0.4")
                .contains("stand=" + code + "#stand-" + code);
        assertThat(page(start + "/map/stand?lang=en&code= " + code.replace('0', '０')))
                .contains("data-code=\"" + code + "\"", "+0.0% of the registered area");
        assertThat(page(start + "?stand=" + code)).contains("id=\"stand-" + code + "\"");
    }

    @Test
    void a_code_that_is_not_there_is_told() throws Exception {
        assertThat(page(start + "/map/stand?code=350428-901-000-000-9999", 404))
                .contains("没有编码为 350428-901-000-000-9999 的小班");
        assertThat(page(start + "/map/stand?lang=en&code=<b>17", 404))
                .contains("“&lt;b&gt;17” is no stand code");
    }

    @Test
    void a_drawn_polygon_tells_the_stands_it_meets_and_what_they_share() throws Exception {
        // the lower left field and the halves of its neighbours to the east and north
        List<StandOnGround> stands = FIELDS.stands();
        JsonNode met =
                answer(
                        start + "/map/met",
                        polygon("[117.5,26.5],[117.5024,26.5],[117.5024,26.5024],[117.5,26.5024]"),
                        200);
        List<String> codes = new ArrayList<>();
        met.path("stands").forEach(each -> codes.add(each.path("code").asString()));
        assertThat(codes)
                .startsWith("350428-901-000-000-0001")
                .contains("350428-901-000-000-0002", "350428-901-000-000-0013")
                .doesNotContain("350428-901-000-000-0003")
                .hasSizeLessThanOrEqualTo(4);
        double shared_m2 = 0;
        for (JsonNode each : met.path("stands")) {
            shared_m2 += each.path("shared_m2").asDouble();
            assertThat(each.path("shared_mu").asDouble())
                    .isCloseTo(each.path("shared_m2").asDouble() * 15 / 10_000, within(1e-9));
        }
        double area_m2 = met.path("area_m2").asDouble();
        assertThat(shared_m2).isCloseTo(area_m2, within(1e-4 * area_m2));
        assertThat(area_m2).isCloseTo(238.9 * 265.9, within(0.01 * area_m2));
        assertThat(met.path("more").asInt()).isZero();

        JsonNode all =
                answer(
                        start + "/map/met",
                        polygon("[117.4,26.4],[117.6,26.4],[117.6,26.6],[117.4,26.6]"),
                        200);
        assertThat(all.path("stands").size()).isEqualTo(120);
        assertThat(all.path("stands").path(0).path("share").asDouble()).isEqualTo(1);
        assertThat(stands).hasSize(120);
    }

    @Test
    void ground_that_is_only_touched_is_not_met() throws Exception {
        JsonNode met =
                answer(
                        start + "/map/met",
                        polygon("[117.4,26.5],[117.5,26.5],[117.5,26.52],[117.4,26.52]"),
                        200);
        assertThat(met.path("stands").size()).isZero();
    }

    @Test
    void a_line_is_as_long_as_on_the_ellipsoid() throws Exception {
        // a degree of the meridian from 26° N: its radius at 26.5° N is 6,348,113.4 m
        JsonNode measured =
                answer(
                        "/land/measured",
                        "{\"type\":\"LineString\",\"coordinates\":[[117.5,26],[117.5,27]]}",
                        200);
        assertThat(measured.path("length_m").asDouble())
                .isCloseTo(Math.toRadians(1) * 6_348_113.4, within(1.0));
        assertThat(measured.path("area_m2").asDouble()).isZero();
        JsonNode area =
                answer(
                        "/land/measured",
                        polygon("[117.5,26.5],[117.51,26.5],[117.51,26.51],[117.5,26.51]"),
                        200);
        assertThat(area.path("area_mu").asDouble())
                .isCloseTo(area.path("area_m2").asDouble() * 15 / 10_000, within(1e-6));
    }

    @Test
    void each_shape_that_cannot_be_is_refused_by_name() throws Exception {
        String corners = "[1,1],".repeat(Drawing.MOST_CORNERS) + "[2,2]";
        List<List<String>> shapes =
                List.of(
                        List.of("NOT_A_SHAPE", "{\"type\":\"Point\",\"coordinates\":[1,2]}"),
                        List.of("NOT_A_SHAPE", "{\"type\":\"Polygon\",\"coordinates\":[]}"),
                        List.of("NOT_A_SHAPE", polygon("[1,2],[\"x\",3],[4,5]")),
                        List.of("NOT_A_SHAPE", "[]"),
                        List.of("TOO_MANY_CORNERS", polygon(corners)),
                        List.of("OFF_THE_EARTH", polygon("[1,2],[181,3],[4,5]")),
                        List.of("TOO_FEW_CORNERS", polygon("[1,2],[3,4]")),
                        List.of("LINES_CROSS", polygon("[0,0],[1,1],[1,0],[0,1]")),
                        List.of("LINES_CROSS", polygon("[0,0],[1,1],[2,2]")),
                        List.of(
                                "NOT_AN_AREA",
                                "{\"type\":\"LineString\",\"coordinates\":[[1,1],[2,2]]}"));
        List<String> met = new ArrayList<>();
        for (List<String> shape : shapes) {
            JsonNode problem = answer(start + "/map/met", shape.get(1), 422);
            DrawingRefusal expected = DrawingRefusal.valueOf(shape.get(0));
            assertThat(problem.path("type").asString()).endsWith(expected.word());
            assertThat(problem.path("title").asString()).isNotBlank().doesNotContain("map.");
            met.add(expected.name());
        }
        assertThat(met.stream().distinct().map(DrawingRefusal::valueOf))
                .containsExactly(DrawingRefusal.values());
        assertThat(answer("/land/measured", shapes.getFirst().get(1), 422).path("title").asString())
                .contains("不是线或多边形");
    }

    private static int number(MatchResult found) {
        return Integer.parseInt(found.group(1).replace(",", ""));
    }

    private static String polygon(String corners) {
        String first = corners.substring(0, corners.indexOf(']') + 1);
        return "{\"type\":\"Polygon\",\"coordinates\":[[" + corners + "," + first + "]]}";
    }

    private String page(String address) throws Exception {
        return page(address, 200);
    }

    private String page(String address, int status) throws Exception {
        String[] parts = address.split("code=", 2);
        var request = MockMvcRequestBuilders.get(parts[0].replaceFirst("[?&]$", ""));
        if (parts.length > 1) {
            request.param("code", parts[1]);
        }
        MockHttpServletResponse answer =
                pages.perform(request.with(surveyor)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private JsonNode answer(String address, String body, int status) throws Exception {
        MockHttpServletResponse answer =
                pages.perform(
                                MockMvcRequestBuilders.post(address)
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(body)
                                        .with(surveyor)
                                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        return new ObjectMapper().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
