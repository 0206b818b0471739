package org.tanku.platform.land.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.land.Browser;
import org.tanku.platform.land.Mapping;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Role;
import org.tanku.survey.layer.StandOnGround;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Tiles as a browser gets them, decoded.
@House
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapTilesTest {
    /// 12 by 9 fields of about 200 m.
    private static final Mapping.Fields SMALL = new Mapping.Fields(117.40, 26.70, 0.002, 12, 9);

    /// A county: 100,000 fields of about 200 m.
    private static final Mapping.Fields COUNTY = new Mapping.Fields(117.0, 26.0, 0.002, 400, 250);

    private static final double EARTH_M = 2 * Math.PI * 6_378_137;

    @Autowired private WebApplicationContext house;
    @Autowired private Parties parties;

    private MockMvc pages;
    private RequestPostProcessor surveyor;
    private SurveyEdition small;
    private SurveyEdition county;

    @BeforeAll
    void make_the_land() {
        pages = Browser.of(house);
        surveyor = Browser.somebody(parties, Role.SURVEYOR, "350428");
        small = Mapping.edition(house, "tiles, small", SMALL.stands());
        county = Mapping.edition(house, "tiles, county", COUNTY.stands());
    }

    @Test
    void the_ground_on_close_tiles_is_as_large_as_the_ground() throws Exception {
        List<StandOnGround> stands = SMALL.stands();
        TreeMap<String, Double> area_m2 = new TreeMap<>();
        int zoom = 16;
        for (TileFrame frame : frames(SMALL.extent(), zoom)) {
            for (TileReading.Feature feature : read(small, frame, "species").layer("stands")) {
                area_m2.merge(feature.text("code"), inside(feature, frame), Double::sum);
            }
        }
        assertThat(area_m2).hasSize(stands.size());
        for (StandOnGround stand : stands) {
            assertThat(area_m2.get(stand.stand().code().toString()))
                    .isCloseTo(stand.measured().value(), within(0.004 * stand.measured().value()));
        }
        double all = stands.stream().mapToDouble(each -> each.measured().value()).sum();
        assertThat(area_m2.values().stream().mapToDouble(each -> each).sum())
                .isCloseTo(all, within(0.003 * all));
    }

    @Test
    void neighbours_keep_one_border() throws Exception {
        TileFrame frame = frames(SMALL.extent(), 14).getFirst();
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (TileReading.Feature feature : read(small, frame, "species").layer("stands")) {
            for (List<int[]> ring : feature.rings()) {
                for (int at = 1; at < ring.size(); at++) {
                    String side = side(ring.get(at - 1), ring.get(at));
                    if (!once.add(side)) {
                        twice.add(side);
                    }
                }
            }
        }
        // 12 by 9 fields have 11 * 9 + 12 * 8 borders inside; the tile shows a part of them
        assertThat(twice).hasSizeGreaterThan(50);
    }

    @Test
    void a_stand_tells_what_it_is_in_every_colouring() throws Exception {
        // the field above the south-western corner
        TileFrame frame = frames(new Envelope(117.4005, 117.4006, 26.7025, 26.7026), 14).getFirst();
        TreeMap<String, String> classes = new TreeMap<>();
        for (Colouring by : Colouring.values()) {
            TileReading.Feature first =
                    read(small, frame, by.word()).layer("stands").stream()
                            .filter(each -> each.text("code").equals("350428-901-000-000-0013"))
                            .findFirst()
                            .orElseThrow();
            classes.put(by.word(), first.text("class"));
            assertThat(first.properties())
                    .containsEntry("species", "马尾松")
                    .containsEntry("land_category", "ARBOUR_FOREST")
                    .containsEntry("surveyed", 2021L)
                    .containsKeys("area_mu", "measured_mu", "canopy_1")
                    .doesNotContainKey("age_a");
        }
        assertThat(classes)
                .containsEntry("species", "马尾松")
                .containsEntry("age", "NOT_MEASURED")
                .containsEntry("age-group", "NOT_MEASURED")
                .containsEntry("canopy", "0")
                .containsEntry("category", "PUBLIC_WELFARE");
    }

    @Test
    void a_county_of_a_hundred_thousand_stands_has_small_tiles_at_every_zoom() throws Exception {
        for (int zoom = 0; zoom <= TileFrame.CLOSEST_ZOOM; zoom++) {
            List<TileFrame> frames = frames(COUNTY.extent(), zoom);
            TileFrame middle = frames.get(frames.size() / 2);
            byte[] tile = tile(county, middle, "age");
            TileReading read = TileReading.of(tile);
            assertThat(read.features()).as("zoom %d", zoom).isPositive();
            assertThat(read.features()).as("zoom %d", zoom).isLessThanOrEqualTo(6_100);
            assertThat(tile.length).as("zoom %d", zoom).isLessThan(1_300_000);
            if (zoom <= 9) {
                assertThat(read.layer("stands")).as("zoom %d", zoom).isEmpty();
            }
            if (zoom >= 12) {
                assertThat(read.layer("squares")).as("zoom %d", zoom).isEmpty();
            }
        }
    }

    @Test
    void squares_cover_the_land_and_count_every_stand_once() throws Exception {
        double covered_m2 = 0;
        long stands = 0;
        for (TileFrame frame : frames(COUNTY.extent(), 9)) {
            for (TileReading.Feature feature : read(county, frame, "species").layer("squares")) {
                covered_m2 += feature.area() * unit_m2(frame, feature);
                stands += (Long) feature.properties().get("stands");
            }
        }
        double land_m2 =
                COUNTY.stands().stream().mapToDouble(each -> each.measured().value()).sum();
        assertThat(stands).isEqualTo(100_000);
        assertThat(covered_m2).isCloseTo(land_m2, within(0.03 * land_m2));
    }

    @Test
    void a_tile_that_a_browser_has_is_not_sent_again() throws Exception {
        TileFrame frame = frames(SMALL.extent(), 13).getFirst();
        String tag =
                pages.perform(
                                MockMvcRequestBuilders.get(address(small, frame, "age"))
                                        .with(surveyor))
                        .andExpect(MockMvcResultMatchers.status().isOk())
                        .andExpect(
                                MockMvcResultMatchers.header()
                                        .string(
                                                "Cache-Control",
                                                "max-age=31536000, private, immutable"))
                        .andExpect(
                                MockMvcResultMatchers.content()
                                        .contentType("application/vnd.mapbox-vector-tile"))
                        .andReturn()
                        .getResponse()
                        .getHeader("ETag");
        assertThat(tag).isNotNull();
        pages.perform(
                        MockMvcRequestBuilders.get(address(small, frame, "age"))
                                .header("If-None-Match", tag)
                                .with(surveyor))
                .andExpect(MockMvcResultMatchers.status().isNotModified());
        pages.perform(
                        MockMvcRequestBuilders.get(address(small, frame, "canopy"))
                                .header("If-None-Match", tag)
                                .with(surveyor))
                .andExpect(MockMvcResultMatchers.status().isOk());
    }

    @Test
    void what_is_not_there_is_told_so_and_strangers_see_nothing() throws Exception {
        String start = "/land/editions/" + small.id() + "/tiles/";
        for (String address :
                List.of(
                        start + "3/8/0.mvt",
                        start + "17/0/0.mvt",
                        start + "3/1/1.mvt?by=beauty",
                        "/land/editions/00000000-0000-0000-0000-000000000000/tiles/3/1/1.mvt")) {
            pages.perform(MockMvcRequestBuilders.get(address).with(surveyor))
                    .andExpect(MockMvcResultMatchers.status().isNotFound());
        }
        pages.perform(MockMvcRequestBuilders.get(start + "3/1/1.mvt"))
                .andExpect(MockMvcResultMatchers.status().is3xxRedirection());
        assertThat(tile(small, TileFrame.find(3, 1, 1).orElseThrow(), "species")).isEmpty();
    }

    private TileReading read(SurveyEdition edition, TileFrame frame, String by) throws Exception {
        return TileReading.of(tile(edition, frame, by));
    }

    private byte[] tile(SurveyEdition edition, TileFrame frame, String by) throws Exception {
        return pages.perform(MockMvcRequestBuilders.get(address(edition, frame, by)).with(surveyor))
                .andExpect(MockMvcResultMatchers.status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String address(SurveyEdition edition, TileFrame frame, String by) {
        return "/land/editions/%s/tiles/%d/%d/%d.mvt?by=%s"
                .formatted(edition.id(), frame.zoom(), frame.x(), frame.y(), by);
    }

    private static List<TileFrame> frames(Envelope degrees, int zoom) {
        TileFrame world = TileFrame.find(0, 0, 0).orElseThrow();
        int tiles = 1 << zoom;
        List<TileFrame> frames = new ArrayList<>();
        int west = (int) (world.unitsEast(degrees.getMinX()) / 4_096 * tiles);
        int east = (int) (world.unitsEast(degrees.getMaxX()) / 4_096 * tiles);
        int north = (int) (world.unitsSouth(degrees.getMaxY()) / 4_096 * tiles);
        int south = (int) (world.unitsSouth(degrees.getMinY()) / 4_096 * tiles);
        for (int x = west; x <= east; x++) {
            for (int y = north; y <= south; y++) {
                frames.add(TileFrame.find(zoom, x, y).orElseThrow());
            }
        }
        return frames;
    }

    /// The part of a feature that lies on its own tile and not in the buffer, in square metres.
    private static double inside(TileReading.Feature feature, TileFrame frame) {
        double units = 0;
        for (List<int[]> ring : feature.rings()) {
            units += TileReading.area(cut(cut(cut(cut(ring, 0, 1), 0, -1), 1, 1), 1, -1));
        }
        return units * unit_m2(frame, feature);
    }

    /// Sutherland and Hodgman's cut of a convex ring at one side of the tile.
    private static List<int[]> cut(List<int[]> ring, int axis, int sign) {
        List<int[]> kept = new ArrayList<>();
        int limit = sign > 0 ? 0 : 4_096;
        for (int at = 1; at < ring.size(); at++) {
            int[] from = ring.get(at - 1);
            int[] to = ring.get(at);
            boolean fromIn = sign * (from[axis] - limit) >= 0;
            boolean toIn = sign * (to[axis] - limit) >= 0;
            if (fromIn != toIn) {
                double part = (double) (limit - from[axis]) / (to[axis] - from[axis]);
                kept.add(
                        new int[] {
                            (int) Math.rint(from[0] + part * (to[0] - from[0])),
                            (int) Math.rint(from[1] + part * (to[1] - from[1]))
                        });
            }
            if (toIn) {
                kept.add(to);
            }
        }
        if (!kept.isEmpty()) {
            kept.add(kept.getFirst());
        }
        return kept;
    }

    /// Square metres of a unit of the grid where the feature lies, on the ellipsoid: the web's map
    /// is one of a sphere, stretched by 1/cos of the latitude.
    private static double unit_m2(TileFrame frame, TileReading.Feature feature) {
        double y =
                feature.rings().stream()
                        .flatMap(List::stream)
                        .mapToInt(each -> each[1])
                        .average()
                        .orElseThrow();
        double tiles = 1 << frame.zoom();
        double latitude = Math.atan(Math.sinh(Math.PI * (1 - 2 * (frame.y() + y / 4_096) / tiles)));
        double flatness = 0.00669438002290;
        double w = Math.sqrt(1 - flatness * Math.pow(Math.sin(latitude), 2));
        double east_m = EARTH_M / tiles / 4_096 * Math.cos(latitude) / w;
        double north_m =
                EARTH_M / tiles / 4_096 * Math.cos(latitude) * (1 - flatness) / (w * w * w);
        return east_m * north_m;
    }

    private static String side(int[] from, int[] to) {
        boolean isFirst = from[0] < to[0] || from[0] == to[0] && from[1] < to[1];
        int[] a = isFirst ? from : to;
        int[] b = isFirst ? to : from;
        return a[0] + " " + a[1] + " " + b[0] + " " + b[1];
    }
}
