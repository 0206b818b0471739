package org.tanku.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.journey.SurveyorAtWork.WIDTH;
import static org.tanku.platform.journey.SurveyorAtWork.a_wrong_plot_is_told;
import static org.tanku.platform.journey.SurveyorAtWork.fits;
import static org.tanku.platform.journey.SurveyorAtWork.note_a_photo;
import static org.tanku.platform.journey.SurveyorAtWork.note_a_plot;
import static org.tanku.platform.journey.SurveyorAtWork.note_three_trees;
import static org.tanku.platform.journey.SurveyorAtWork.open;
import static org.tanku.platform.journey.SurveyorAtWork.says;
import static org.tanku.platform.journey.SurveyorAtWork.the_first_tree_is_corrected;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.tanku.platform.House;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day in the field: the network is cut in the browser, plots, trees and a photo are noted, the
/// page is opened again without network, and at home everything is sent and read in the office.
@House
@TestPropertySource(properties = "tanku.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldIT {
    private static final int USUAL_PATIENCE_MS = 5_000;
    private static final int PATIENCE_MS = 60_000;
    private static final int HEIGHT = 844;
    private static final int WIDE = 1280;
    private static final int A4_WIDTH = 794;
    private static final int A4_HEIGHT = 1123;

    @LocalServerPort private int port;

    private Chromium chromium;

    @BeforeAll
    void open_a_browser() {
        chromium = new Chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    @AfterAll
    void close_the_browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(USUAL_PATIENCE_MS);
        chromium.close();
    }

    @Test
    void what_is_noted_without_network_is_kept_and_reaches_the_office() throws IOException {
        try (Guest guest = surveyor("zh-CN", WIDTH, HEIGHT, "复测 2026")) {
            Page page = guest.page();
            guest.cutNetwork(true);
            says(guest, "#network", "没有网络");
            a_wrong_plot_is_told(guest);
            note_a_plot(guest, "A1");
            note_three_trees(guest);
            note_a_photo(guest);

            page.reload();
            open(guest, "records");
            assertThat(page.locator("#entries .entry")).hasCount(5);
            says(guest, "#counts", "待上传 5 条，已有回执 0 条");
            fits(guest, WIDTH);
            guest.picture("field-waiting-zh-CN-" + WIDTH);
            page.locator("#sync").click();
            says(guest, "#synced", "没有网络；记录都在本机");

            guest.cutNetwork(false);
            says(guest, "#counts", "待上传 0 条，已有回执 5 条");
            says(guest, "#synced", "新回执");
            guest.picture("field-received-zh-CN-" + WIDTH);

            the_first_tree_is_corrected(guest);
            says(guest, "#counts", "待上传 0 条，已有回执 6 条");

            the_office_reads_it(guest);

            guest.visit("/field");
            open(guest, "records");
            page.locator("#clear").click();
            guest.picture("field-clear-zh-CN-" + WIDTH);
            page.locator("#clear-yes").click();
            assertThat(page.locator("#entries .entry")).hasCount(0);
            assertThat(guest.complaints())
                    .as("beside the browser's own word on the cut network")
                    .allMatch(each -> each.contains("ERR_INTERNET_DISCONNECTED"));
        }
    }

    @Test
    void who_was_signed_out_meanwhile_is_told_and_loses_nothing() {
        try (Guest guest = surveyor("en", WIDTH, HEIGHT, "Night 2026")) {
            Page page = guest.page();
            guest.cutNetwork(true);
            note_a_plot(guest, "N7");
            guest.forgetSession();
            guest.cutNetwork(false);
            open(guest, "records");
            says(guest, "#synced", "Your sign-in has ended; everything stays on this device");
            says(guest, "#counts", "1 waiting, 0 with receipt");
            guest.picture("field-signed-out-en-" + WIDTH);
            assertThat(page.locator("#clear")).isHidden();

            page.locator("#sign-in").click();
            page.waitForURL("**/login**");
            guest.signInAs("county surveyor");
            guest.visit("/field");
            open(guest, "records");
            says(guest, "#counts", "0 waiting, 1 with receipt");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 390, 844, 拼音任务",
        "zh-CN, 1280, 900, 拼音任务",
        "en, 390, 844, Pinyin",
        "en, 1280, 900, Pinyin"
    })
    void the_page_reads_well_in_both_languages_and_finds_species_as_people_type(
            String language, int width, int height, String campaign) {
        try (Guest guest = surveyor(language, width, height, campaign)) {
            Page page = guest.page();
            String end = "-" + language + "-" + width;
            fits(guest, width);
            guest.picture("field-plot" + end);
            open(guest, "tree");
            for (Map.Entry<String, String> typed :
                    Map.of(
                                    "sm", "杉木",
                                    "shanmu", "杉木",
                                    "mws", "马尾松",
                                    "maweis", "马尾松",
                                    "荷", "木荷",
                                    "kuzhu", "苦槠",
                                    "minnan", "闽楠",
                                    "Cunning", "杉木")
                            .entrySet()) {
                page.locator("#tree-species").fill(typed.getKey());
                assertThat(page.locator("#species-found li").first())
                        .containsText(typed.getValue());
            }
            page.locator("#tree-species").fill("song");
            assertThat(page.locator("#species-found")).containsText("马尾松");
            fits(guest, width);
            guest.picture("field-tree" + end);
            page.locator("#tree-species").fill("qqq");
            assertThat(page.locator("#species-found")).isHidden();
            open(guest, "photo");
            page.locator("#photo-file")
                    .setInputFiles(
                            new FilePayload(
                                    "x.jpg",
                                    "image/jpeg",
                                    "no photo".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("#photo-told")).containsText("JPEG");
            fits(guest, width);
            guest.picture("field-photo" + end);
            open(guest, "records");
            fits(guest, width);
            for (String path : new String[] {"log", "tables", "paper"}) {
                guest.visit("/field/" + path);
                fits(guest, width);
                guest.picture("field-" + path + end);
            }
            assertThat(guest.complaints()).isEmpty();
        }
    }

    @Test
    void an_entry_waits_until_a_receipt_bears_its_own_digest() {
        try (Guest guest = surveyor("en", WIDTH, HEIGHT, "Digests")) {
            guest.cutNetwork(true);
            note_a_plot(guest, "D1");
            Object told =
                    guest.page()
                            .evaluate(
                                    """
                                    async () => {
                                        const { Log } = await import("/js/field/log.js");
                                        const log = await Log.open();
                                        const states = [];
                                        const tell = async () => states.push(
                                            (await log.list())[0].state);
                                        const { entry } = (await log.list())[0];
                                        await log.keepReceipt(entry, "0".repeat(64));
                                        await tell();
                                        states.push(await log.clear());
                                        await log.keepReceipt(entry, entry.digest);
                                        await tell();
                                        states.push(await log.clear());
                                        states.push((await log.list()).length);
                                        return states.join(" ");
                                    }
                                    """);
            assertThat(told).isEqualTo("waiting 0 kept 1 0");
        }
    }

    @Test
    void what_the_server_refuses_says_why_and_can_be_noted_again() {
        try (Guest guest = surveyor("zh-CN", WIDTH, HEIGHT, "误选县")) {
            Page page = guest.page();
            page.evaluate(
                    """
                    async () => {
                        const { Log } = await import("/js/field/log.js");
                        const log = await Log.open();
                        await log.set("setting", { county: "350102", campaign: "误选县" });
                    }
                    """);
            page.reload();
            note_a_plot(guest, "R1");
            open(guest, "records");
            says(guest, "#entries .entry.refused", "您不是这个县（350102）的林业调查员");
            says(guest, "#synced", "1 条被拒收");
            fits(guest, WIDTH);
            guest.picture("field-refused-zh-CN-" + WIDTH);
            page.locator("#setting-change").click();
            page.locator("#county").selectOption("350428");
            page.locator("#setting-form button").click();
            page.locator(".entry.refused button").click();
            assertThat(page.locator(".entry.replaced")).hasCount(1);
            assertThat(page.locator(".entry.kept")).hasCount(1);
            says(guest, "#counts", "待上传 0 条，已有回执 1 条");
        }
    }

    @Test
    void the_paper_form_is_one_sheet_of_a4() throws IOException {
        try (Guest guest = chromium.guest("http://127.0.0.1:" + port, "zh-CN", WIDE, HEIGHT)) {
            guest.visit("/field/paper");
            guest.page().setViewportSize(A4_WIDTH, A4_HEIGHT);
            guest.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            guest.picture("field-paper-printed");
            byte[] printed =
                    guest.page()
                            .pdf(
                                    new Page.PdfOptions()
                                            .setPreferCSSPageSize(true)
                                            .setPath(Path.of("target", "pictures", "field.pdf")));
            Matcher pages =
                    Pattern.compile("/Type\\s*/Page\\b")
                            .matcher(new String(printed, StandardCharsets.ISO_8859_1));
            assertThat(pages.results().count()).isEqualTo(1);
        }
    }

    @Test
    void the_language_changes_without_network() {
        try (Guest guest = surveyor("zh-CN", WIDTH, HEIGHT, "换语言")) {
            guest.cutNetwork(true);
            guest.page().reload();
            guest.page().locator("#language").click();
            says(guest, "#network", "No network");
            says(guest, "#plot h1", "Note a plot");
            guest.page().reload();
            says(guest, "#plot h1", "Note a plot");
        }
    }

    private Guest surveyor(String language, int width, int height, String campaign) {
        Guest guest = chromium.guest("http://127.0.0.1:" + port, language, width, height);
        guest.signInAs(language.equals("en") ? "county surveyor" : "县级调查员");
        guest.visit("/field");
        says(guest, "#network", language.equals("en") ? "Ready for use offline" : "已可离线使用");
        assertThat(guest.page().locator("#county")).hasValue("350428");
        guest.page().locator("#campaign").fill(campaign);
        guest.page().locator("#setting-form button").click();
        says(guest, "#setting-text", campaign);
        return guest;
    }

    private static void the_office_reads_it(Guest guest) {
        Page page = guest.page();
        guest.visit("/field/log");
        fits(guest, WIDTH);
        guest.follow("复测 2026");
        assertThat(guest.text()).contains("26.7301245, 117.471231 ± 4.2 m", "演示：县级调查员", "600");
        fits(guest, WIDTH);
        guest.follow("A1");
        assertThat(guest.text())
                .contains("杉木", "25.0", "20.5", "看错刻度", "树梢折断", "枯立木", "样地中心朝北", "已更正");
        page.locator("img.field-photo").scrollIntoViewIfNeeded();
        assertThat(page.locator("img.field-photo")).hasJSProperty("naturalWidth", 640);
        fits(guest, WIDTH);
        guest.picture("field-office-zh-CN-" + WIDTH);
        String plot = page.url();
        page.setViewportSize(WIDE, HEIGHT);
        for (String language : new String[] {"en", "zh-CN"}) {
            page.navigate(plot + "&lang=" + language);
            fits(guest, WIDE);
            guest.picture("field-office-" + language + "-" + WIDE);
            page.locator("main table a").first().click();
            fits(guest, WIDE);
            guest.picture("field-correction-" + language + "-" + WIDE);
        }
        page.setViewportSize(WIDTH, HEIGHT);
    }
}
