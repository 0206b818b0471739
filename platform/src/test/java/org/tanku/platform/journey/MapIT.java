package org.tanku.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.tanku.platform.House;
import org.tanku.platform.land.Mapping;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.GeodesicLength;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The map of an edition in a real browser: stands are seen, coloured, found, measured and drawn
/// around.
@House
@TestPropertySource(properties = "tanku.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapIT {
    private static final Mapping.Fields FIELDS = new Mapping.Fields(117.50, 26.50, 0.002, 12, 10);
    private static final String CODE = "350428-901-000-000-0060";

    @LocalServerPort private int port;
    @Autowired private ApplicationContext house;

    private Chromium chromium;
    private SurveyEdition edition;

    @BeforeAll
    void open_a_browser() {
        edition = Mapping.edition(house, "图上调查 2021", FIELDS.stands());
        chromium = new Chromium();
    }

    @AfterAll
    void close_the_browser() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 1280, 县级调查员, 地图, 没有编码为, 个小班；范围面积, 长度 ([^ ]+) 米, 边互相交叉",
        "zh-CN, 390, 县级调查员, 地图, 没有编码为, 个小班；范围面积, 长度 ([^ ]+) 米, 边互相交叉",
        "en, 1280, surveyor, Map, has no stand, stands; the area is, Length ([^ ]+) m, sides"
                + " of the polygon cross",
        "en, 390, surveyor, Map, has no stand, stands; the area is, Length ([^ ]+) m, sides of"
                + " the polygon cross"
    })
    void a_surveyor_sees_colours_finds_measures_and_draws(
            String language,
            int width,
            String duty,
            String link,
            String notThere,
            String meets,
            String length,
            String crossing) {
        String home = "http://127.0.0.1:" + port;
        try (Guest guest = chromium.guest(home, language, width, 900)) {
            List<String> elsewhere = new ArrayList<>();
            guest.page()
                    .onRequest(request -> {
                        if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
                            elsewhere.add(request.url());
                        }
                    });
            guest.signInAs(duty);
            guest.visit("/land/editions/" + edition.id());
            guest.follow(link);
            String picture = "map-" + language + "-" + width;

            waitFor(guest, "tankuMap.codes().length === 120");
            guest.picture(picture + "-species");
            fits(guest, width);
            colouring(guest);
            guest.picture(picture + "-age-group");

            search(guest, notThere);
            guest.picture(picture + "-found");
            measure(guest, length);
            draw(guest, meets);
            guest.picture(picture + "-drawn");
            cross(guest, crossing);
            clear(guest);
            dark(guest, picture);
            fits(guest, width);
            assertThat(guest.complaints()).isEmpty();
            assertThat(elsewhere).isEmpty();
        }
    }

    private static void colouring(Guest guest) {
        assertThat(list(guest, "tankuMap.classes()")).hasSize(11).contains("杉木", "马尾松");
        String fir = text(guest, "tankuMap.colourOf('杉木')");
        assertThat(fir).isNotEqualTo(text(guest, "tankuMap.colourOf('马尾松')"));
        assertThat(text(guest, "tankuMap.colourOf('栲类')"))
                .as("beyond nine species there is one colour for all, that of the legend")
                .isEqualTo(
                        guest.page()
                                .locator(".species-other")
                                .evaluate("each => getComputedStyle(each).backgroundColor"));

        guest.page().locator("[data-map='colouring']").selectOption("age-group");
        waitFor(
                guest,
                "tankuMap.classes().includes('YOUNG') && !tankuMap.classes().includes('杉木')");
        assertThat(list(guest, "tankuMap.classes()"))
                .as("a species without limits is shown by its age")
                .contains("OVER_MATURE", "NOT_MEASURED", "AGE-20");
        assertThat(guest.page().locator("[data-colouring='age-group']").isVisible()).isTrue();
        assertThat(guest.page().locator("[data-colouring='species']").isVisible()).isFalse();
    }

    private static void search(Guest guest, String notThere) {
        guest.fill("code", "350428-901-000-000-9999");
        guest.page().locator("[data-map='search'] button").click();
        guest.page().locator("[data-map='panel'] [role='alert']").waitFor();
        assertThat(guest.page().locator("[data-map='panel']").innerText()).contains(notThere);

        double before = number(guest, "tankuMap.map.getView().getResolution()");
        guest.fill("code", CODE);
        guest.page().locator("[data-map='search'] button").click();
        guest.page().locator("[data-map='panel'] [data-code='" + CODE + "']").waitFor();
        assertThat(guest.page().locator("[data-map='panel'] dd").first().innerText())
                .isEqualTo("桉树");
        waitFor(guest, "tankuMap.codes().length < 20 && tankuMap.codes().includes('" + CODE + "')");
        assertThat(number(guest, "tankuMap.map.getView().getResolution()")).isLessThan(before / 3);

        // from the keyboard: what stands in the middle
        guest.page().evaluate("document.querySelector('[data-map=panel]').replaceChildren()");
        guest.page().locator("[data-map='sheet']").focus();
        guest.page().keyboard().press("Enter");
        guest.page().locator("[data-map='panel'] [data-code='" + CODE + "']").waitFor();
    }

    private static void measure(Guest guest, String told) {
        guest.page().locator("[data-map='whole']").click();
        waitFor(guest, "tankuMap.codes().length === 120");
        guest.page().locator("[data-map='measure-line']").click();
        click(guest, 117.504, 26.504, false);
        click(guest, 117.512, 26.504, false);
        click(guest, 117.512, 26.514, true);
        waitFor(guest, "tankuMap.drawn()?.coordinates.length === 3");
        Pattern pattern = Pattern.compile(told);
        waitFor(
                guest,
                "document.querySelector('[data-map=measure-line]').getAttribute('aria-pressed')"
                        + " === 'false'");
        Matcher length = pattern.matcher(status(guest, pattern));
        assertThat(length.find()).isTrue();
        double found_m = Double.parseDouble(length.group(1).replace(",", ""));
        assertThat(found_m).isCloseTo(drawnLength(guest), within(0.06));
        // 0.008° to the east and 0.01° to the north, as near as a pointer hits
        assertThat(found_m).isCloseTo(797 + 1_108, within(40.0));
    }

    private static void draw(Guest guest, String meets) {
        guest.page().locator("[data-map='draw']").click();
        click(guest, 117.5005, 26.5005, false);
        click(guest, 117.5030, 26.5005, false);
        click(guest, 117.5030, 26.5030, false);
        click(guest, 117.5005, 26.5030, true);
        guest.page().locator("[data-map='met'] tbody tr").first().waitFor();
        List<String> codes = guest.page().locator("[data-map='met'] .map-code").allInnerTexts();
        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "350428-901-000-000-0001",
                        "350428-901-000-000-0002",
                        "350428-901-000-000-0013",
                        "350428-901-000-000-0014");
        assertThat(guest.page().locator("[data-map='met-total']").innerText()).contains(meets);
        // a click that ends a drawing asks for no stand
        assertThat(
                        guest.page()
                                .locator("[data-map='panel'] [data-code='" + codes.getLast() + "']")
                                .count())
                .isZero();

        guest.page().locator("[data-map='edit']").click();
        drag(guest, 117.5030, 26.5030, 117.5050, 26.5030);
        waitFor(guest, "document.querySelectorAll('[data-map=met] tbody tr').length > 4");
        guest.page().locator("[data-map='edit']").click();
    }

    private static void cross(Guest guest, String told) {
        guest.page()
                .evaluate(
                        "tankuMap.draw({type: 'Polygon', coordinates: [[[117.5, 26.5], [117.51,"
                                + " 26.51], [117.51, 26.5], [117.5, 26.51], [117.5, 26.5]]]})");
        waitFor(guest, "document.querySelector('[data-map=met]').hidden");
        assertThat(guest.page().locator("[data-map='status']").innerText()).contains(told);
    }

    private static void clear(Guest guest) {
        guest.page().locator("[data-map='clear']").click();
        waitFor(guest, "tankuMap.drawn() === null");
        assertThat(guest.page().locator("[data-map='status']").innerText()).isEmpty();
        assertThat(guest.page().locator("[data-map='met']").isVisible()).isFalse();
    }

    private static void dark(Guest guest, String picture) {
        guest.page().locator("[data-map='colouring']").selectOption("species");
        waitFor(guest, "tankuMap.classes().includes('杉木')");
        String light = text(guest, "tankuMap.colourOf('杉木')");
        guest.page().locator("[data-theme-toggle]").click();
        waitFor(guest, "tankuMap.colourOf('杉木') !== '" + light + "'");
        guest.page().waitForTimeout(500);
        guest.picture(picture + "-dark");
        guest.page().locator("[data-theme-toggle]").click();
    }

    private static double drawnLength(Guest guest) {
        List<?> drawn = (List<?>) guest.page().evaluate("tankuMap.drawn().coordinates");
        Coordinate[] corners =
                drawn.stream()
                        .map(each -> (List<?>) each)
                        .map(xy ->
                                new Coordinate(
                                        ((Number) xy.get(0)).doubleValue(),
                                        ((Number) xy.get(1)).doubleValue()))
                        .toArray(Coordinate[]::new);
        return GeodesicLength.on(Datum.CGCS2000)
                .of(new GeometryFactory().createLineString(corners))
                .value();
    }

    /// The answer of the server to the finished line: it may come after that to the line half
    /// drawn.
    private static String status(Guest guest, Pattern pattern) {
        double length_m = drawnLength(guest);
        String text = "";
        for (int i = 0; i < 50; i++) {
            text = guest.page().locator("[data-map='status']").innerText();
            Matcher found = pattern.matcher(text);
            if (found.find()
                    && Math.abs(Double.parseDouble(found.group(1).replace(",", "")) - length_m)
                            < 1) {
                return text;
            }
            guest.page().waitForTimeout(100);
        }
        return text;
    }

    private static void click(Guest guest, double east, double north, boolean isTwice) {
        Map<?, ?> at = place(guest, east, north);
        double x = ((Number) at.get("x")).doubleValue();
        double y = ((Number) at.get("y")).doubleValue();
        if (isTwice) {
            guest.page().mouse().dblclick(x, y);
        } else {
            guest.page().mouse().click(x, y);
            // two clicks within a quarter of a second would be a double click
            guest.page().waitForTimeout(300);
        }
    }

    private static void drag(
            Guest guest, double east, double north, double toEast, double toNorth) {
        Map<?, ?> from = place(guest, east, north);
        Map<?, ?> to = place(guest, toEast, toNorth);
        guest.page()
                .mouse()
                .move(
                        ((Number) from.get("x")).doubleValue(),
                        ((Number) from.get("y")).doubleValue());
        guest.page().mouse().down();
        guest.page()
                .mouse()
                .move(((Number) to.get("x")).doubleValue(), ((Number) to.get("y")).doubleValue());
        guest.page().mouse().up();
    }

    private static Map<?, ?> place(Guest guest, double east, double north) {
        guest.page().locator("[data-map='sheet']").scrollIntoViewIfNeeded();
        return (Map<?, ?>)
                guest.page()
                        .evaluate(
                                "place => { const [x, y] = tankuMap.map.getPixelFromCoordinate("
                                        + "ol.proj.fromLonLat(place));"
                                        + " const box = document.querySelector('[data-map=sheet]')"
                                        + ".getBoundingClientRect();"
                                        + " return {x: box.left + 1 + x, y: box.top + 1 + y}; }",
                                List.of(east, north));
    }

    private static void waitFor(Guest guest, String condition) {
        guest.page()
                .waitForFunction(
                        "() => window.tankuMap && (" + condition + ")",
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(30_000));
    }

    private static List<String> list(Guest guest, String script) {
        return ((List<?>) guest.page().evaluate(script)).stream().map(String::valueOf).toList();
    }

    private static String text(Guest guest, String script) {
        return String.valueOf(guest.page().evaluate(script));
    }

    private static double number(Guest guest, String script) {
        return ((Number) guest.page().evaluate(script)).doubleValue();
    }

    private static void fits(Guest guest, int width) {
        assertThat(number(guest, "document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }
}
