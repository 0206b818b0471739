package org.tanku.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.tanku.platform.House;
import org.tanku.platform.land.MapSamples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// From a map file with a column nobody knows and a ring that crosses itself to an edition, and a
/// claim on its ground that is refused because another was there before.
@House
@TestPropertySource(properties = "tanku.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapImportIT {
    @LocalServerPort private int port;

    @TempDir private Path folder;

    private Chromium chromium;

    @BeforeAll
    void open_a_browser() {
        chromium = new Chromium();
    }

    @AfterAll
    void close_the_browser() {
        chromium.close();
    }

    /// How the pages of a language call what is pressed, and whose ground and years they use.
    record Words(
            String language,
            int width,
            String township,
            int firstYear,
            String surveyor,
            String officer,
            String holder,
            String check,
            String repair,
            String importing,
            String next,
            String look,
            String claim,
            String except) {
        String other() {
            return township.replace("82", "83");
        }
    }

    static Stream<Words> languages() {
        return Stream.of(
                new Words(
                        "zh-CN",
                        1280,
                        "821",
                        2016,
                        "县级调查员",
                        "林业主管部门经办人",
                        "林权权利人",
                        "检查",
                        "修复勾选",
                        "导入",
                        "下一步",
                        "只检查",
                        "登记",
                        "作为例外"),
                new Words(
                        "en",
                        390,
                        "822",
                        2050,
                        "county surveyor",
                        "bureau officer",
                        "rights holder",
                        "Check",
                        "Repair those",
                        "Import",
                        "Next",
                        "Look for",
                        "Record",
                        "Record as an exception"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_map_is_sent_explained_checked_repaired_imported_and_claimed(Words words)
            throws IOException {
        try (Guest guest =
                chromium.guest("http://127.0.0.1:" + port, words.language(), words.width(), 900)) {
            guest.signInAs(words.surveyor());
            importsAMapWithABow(guest, words);
            importsAnother(guest, words);
            guest.signOut();
            guest.signInAs(words.holder());
            claimsTheFirst(guest, words);
            guest.signOut();
            guest.signInAs(words.officer());
            drawsOnTheClaimMap(guest, words);
            isRefusedAndExcepted(guest, words);
            guest.signOut();
            guest.visit("/exemptions");
            assertThat(guest.text()).contains("test " + words.township(), "right " + words.other());
            shown(guest, words, "exemptions");
            assertThat(guest.complaints()).isEmpty();
        }
    }

    private void importsAMapWithABow(Guest guest, Words words) throws IOException {
        String layer =
                MapSamples.withBow("350428", words.township()).replace("canopy_density", "crowns");
        send(guest, layer, words.township());
        assertThat(guest.text()).contains("crowns", "0.7");
        shown(guest, words, "map-choices");
        guest.press(words.check());
        shown(guest, words, "map-obstacles");
        guest.page().locator("main .actions a.button").first().click();
        guest.page().waitForLoadState();
        guest.page().locator("input[name='notShifted']").check();
        guest.page().locator("tr", hasText("crowns")).locator("select").selectOption("canopy:1");
        guest.press(words.check());
        assertThat(guest.page().locator("table.problems tbody tr").count()).isEqualTo(1);
        shown(guest, words, "map-check");
        guest.page().locator("input[name='feature']").check();
        guest.press(words.repair());
        guest.fill("name", "map " + words.township());
        guest.fill("surveyedOn", "2021-05-31");
        shown(guest, words, "map-good");
        guest.press(words.importing());
        assertThat(guest.text()).contains("map " + words.township(), "GeoPackage");
        shown(guest, words, "map-edition");
    }

    private void importsAnother(Guest guest, Words words) throws IOException {
        send(guest, MapSamples.layer("350428", words.other(), 3), words.other());
        guest.page().locator("input[name='notShifted']").check();
        guest.press(words.check());
        guest.fill("name", "map " + words.other());
        guest.fill("surveyedOn", "2021-05-31");
        guest.press(words.importing());
    }

    private static void claimsTheFirst(Guest guest, Words words) {
        claim(guest, words, words.township());
        guest.press(words.look());
        assertThat(guest.page().locator(".notice[role='status']").count()).isEqualTo(1);
        guest.press(words.claim());
        assertThat(guest.text()).contains("right " + words.township());
    }

    private static void isRefusedAndExcepted(Guest guest, Words words) {
        claim(guest, words, words.other());
        guest.press(words.claim());
        assertThat(guest.text()).contains("right " + words.township(), "100.0000 %");
        assertThat(guest.page().locator(".sketch path.shared").count()).isPositive();
        shown(guest, words, "claim-refused");
        guest.fill("reason", "test " + words.township());
        guest.press(words.except());
        assertThat(guest.text()).contains("test " + words.township());
    }

    private static void shown(Guest guest, Words words, String name) {
        fits(guest, words.width());
        guest.picture(name + "-" + words.language());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1280, 县级调查员, 对照", "en, 390, county surveyor, Compare"})
    void the_two_surveys_of_the_demo_are_compared(
            String language, int width, String surveyor, String compare) {
        try (Guest guest = chromium.guest("http://127.0.0.1:" + port, language, width, 900)) {
            guest.signInAs(surveyor);
            guest.visit("/land/changes");
            guest.choose("earlier", "常口村小班调查 2016");
            guest.choose("later", "常口村小班调查 2021");
            guest.press(compare);
            assertThat(guest.text()).contains("48", "3,197");
            fits(guest, width);
            guest.picture("changes-" + language);
            assertThat(guest.complaints()).isEmpty();
        }
    }

    /// Draws a square over the first of three stands: the claim that is there is told at once.
    private static void drawsOnTheClaimMap(Guest guest, Words words) {
        guest.visit("/tenure/titles/new");
        guest.choose("edition", "map " + words.other());
        guest.press(words.next());
        guest.page().waitForFunction("() => window.tankuMap");
        guest.page()
                .evaluate(
                        """
                        () => window.tankuMap.draw({type: "Polygon", coordinates: [[
                            [117.3999, 26.6999], [117.4011, 26.6999], [117.4011, 26.7011],
                            [117.3999, 26.7011], [117.3999, 26.6999]]]})
                        """);
        guest.page()
                .locator("[data-claims-table] tbody tr", hasText("right " + words.township()))
                .first()
                .waitFor();
        guest.page().locator("[data-claims-adopt]").click();
        guest.page()
                .waitForFunction(
                        "() => document.querySelector('[name=\"codes\"]').value.includes('0001')");
        guest.page().locator("[data-claim-map]").scrollIntoViewIfNeeded();
        shown(guest, words, "claim-map");
    }

    private void send(Guest guest, String layer, String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".geojson"), layer);
        guest.visit("/land/editions/new");
        guest.page().locator("input[name='files']").setInputFiles(file);
        guest.page().locator("form[action$='/land/maps'] button").click();
        guest.page().waitForLoadState();
    }

    private static void claim(Guest guest, Words words, String township) {
        guest.visit("/tenure/titles/new");
        guest.choose("edition", "map " + township);
        guest.press(words.next());
        guest.page()
                .locator("select[name='places'] option")
                .evaluateAll("all => all.forEach(each => { each.selected = true; })");
        guest.choose("holder", "常口村");
        guest.fill("certificateNumber", "right " + township);
        guest.fill("firstDay", words.firstYear() + "-05-01");
        guest.fill("lastDay", words.firstYear() + 30 + "-04-30");
    }

    /// The page scrolls up and down only.
    private static void fits(Guest guest, int width) {
        int wide = (Integer) guest.page().evaluate("document.documentElement.scrollWidth");
        assertThat(wide).as(guest.page().url()).isLessThanOrEqualTo(width);
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
