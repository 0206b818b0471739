package org.tanku.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.tanku.platform.House;
import org.tanku.platform.land.MapSamples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 1280, 县级调查员, 821, 林业主管部门经办人, 林权权利人, 郁闭度, 检查, 修复勾选, 导入, 下一步, 只检查, 登记, 作为例外",
        "en, 390, county surveyor, 822, bureau officer, rights holder, canopy density, Check,"
                + " Repair those, Import, Next, Look for, Record, Record as an exception"
    })
    void a_map_is_sent_explained_checked_repaired_imported_and_claimed(
            String language,
            int width,
            String surveyor,
            String township,
            String officer,
            String holder,
            String canopy,
            String check,
            String repair,
            String importing,
            String next,
            String look,
            String claim,
            String except)
            throws IOException {
        int firstYear = language.equals("en") ? 2050 : 2016;
        String township2 = township.replace("82", "83");
        try (Guest guest = chromium.guest("http://127.0.0.1:" + port, language, width, 900)) {
            guest.signInAs(surveyor);
            String layer =
                    MapSamples.withBow("350428", township).replace("canopy_density", "crowns");
            send(guest, layer, township);
            assertThat(guest.text()).contains("crowns", "0.7");
            fits(guest, width);
            guest.picture("map-choices-" + language);
            guest.press(check);
            fits(guest, width);
            guest.picture("map-obstacles-" + language);
            guest.page().locator("main .actions a.button").first().click();
            guest.page().waitForLoadState();
            guest.page().locator("input[name='notShifted']").check();
            guest.page()
                    .locator("tr", hasText("crowns"))
                    .locator("select")
                    .selectOption("canopy:1");
            guest.press(check);
            assertThat(guest.page().locator("table.problems tbody tr").count()).isEqualTo(1);
            fits(guest, width);
            guest.picture("map-check-" + language);
            guest.page().locator("input[name='feature']").check();
            guest.press(repair);
            guest.fill("name", "map " + township);
            guest.fill("surveyedOn", "2021-05-31");
            fits(guest, width);
            guest.picture("map-good-" + language);
            guest.press(importing);
            assertThat(guest.text()).contains("map " + township, "GeoPackage");
            guest.picture("map-edition-" + language);

            send(guest, MapSamples.layer("350428", township2, 3), township2);
            guest.page().locator("input[name='notShifted']").check();
            guest.press(check);
            guest.fill("name", "map " + township2);
            guest.fill("surveyedOn", "2021-05-31");
            guest.press(importing);
            guest.signOut();

            guest.signInAs(holder);
            claim(guest, "map " + township, next, "right " + township, firstYear);
            guest.press(look);
            assertThat(guest.page().locator(".notice[role='status']").count()).isEqualTo(1);
            guest.press(claim);
            assertThat(guest.text()).contains("right " + township);
            guest.signOut();

            guest.signInAs(officer);
            drawsOnTheClaimMap(guest, "map " + township2, next, "right " + township);
            fits(guest, width);
            guest.page().locator("[data-claim-map]").scrollIntoViewIfNeeded();
            guest.picture("claim-map-" + language);
            claim(guest, "map " + township2, next, "right " + township2, firstYear);
            guest.press(claim);
            assertThat(guest.text()).contains("right " + township, "100.0000 %");
            assertThat(guest.page().locator(".sketch path.shared").count()).isPositive();
            fits(guest, width);
            guest.picture("claim-refused-" + language);
            guest.fill("reason", "test " + township);
            guest.press(except);
            assertThat(guest.text()).contains("test " + township);
            guest.signOut();

            guest.visit("/exemptions");
            assertThat(guest.text()).contains("test " + township, "right " + township2);
            fits(guest, width);
            guest.picture("exemptions-" + language);
            guest.visit("/land/changes");
            assertThat(guest.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1280, 县级调查员, 对照", "en, 390, county surveyor, Compare"})
    void the_two_surveys_of_the_demo_are_compared(
            String language, int width, String surveyor, String compare) {
        try (Guest guest = chromium.guest("http://127.0.0.1:" + port, language, width, 900)) {
            guest.signInAs(surveyor);
            guest.visit("/land/changes");
            guest.choose("earlier", "2016");
            guest.choose("later", "2021");
            guest.press(compare);
            assertThat(guest.text()).contains("48", "3,197");
            fits(guest, width);
            guest.picture("changes-" + language);
            assertThat(guest.complaints()).isEmpty();
        }
    }

    /// Draws a square over the first of three stands: the claim that is there is told at once.
    private static void drawsOnTheClaimMap(
            Guest guest, String edition, String next, String certificate) {
        guest.visit("/tenure/titles/new");
        guest.choose("edition", edition);
        guest.press(next);
        guest.page().waitForFunction("() => window.tankuMap");
        guest.page()
                .evaluate(
                        """
                        () => window.tankuMap.draw({type: "Polygon", coordinates: [[
                            [117.3999, 26.6999], [117.4011, 26.6999], [117.4011, 26.7011],
                            [117.3999, 26.7011], [117.3999, 26.6999]]]})
                        """);
        guest.page()
                .locator("[data-claims-table] tbody tr", hasText(certificate))
                .first()
                .waitFor();
        guest.page().locator("[data-claims-adopt]").click();
        guest.page()
                .waitForFunction(
                        "() => document.querySelector('[name=\"codes\"]').value.includes('0001')");
    }

    private void send(Guest guest, String layer, String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".geojson"), layer);
        guest.visit("/land/editions/new");
        guest.page().locator("input[name='files']").setInputFiles(file);
        guest.page().locator("form[action$='/land/maps'] button").click();
        guest.page().waitForLoadState();
    }

    /// @param firstYear the ground of both languages is the same, their years are not
    private static void claim(
            Guest guest, String edition, String next, String certificate, int firstYear) {
        guest.visit("/tenure/titles/new");
        guest.choose("edition", edition);
        guest.press(next);
        guest.page()
                .locator("select[name='places'] option")
                .evaluateAll("all => all.forEach(each => { each.selected = true; })");
        guest.choose("holder", "常口村");
        guest.fill("certificateNumber", certificate);
        guest.fill("firstDay", firstYear + "-05-01");
        guest.fill("lastDay", firstYear + 30 + "-04-30");
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
