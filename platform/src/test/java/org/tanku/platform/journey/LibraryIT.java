package org.tanku.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.tanku.platform.House;

/// From the library of methods to a computed result, by somebody who first mistypes a value.
@House
@TestPropertySource(properties = "tanku.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryIT {
    @LocalServerPort private int port;

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
        "zh-CN, 1280, 方法学库, 蓄积, 小班碳储量, 计算, 应当是数, 结果",
        "zh-CN, 390, 方法学库, 蓄积, 小班碳储量, 计算, 应当是数, 结果",
        "en, 1280, Methods, stock, Carbon stock of stands, Compute, must be a number, Result",
        "en, 390, Methods, stock, Carbon stock of stands, Compute, must be a number, Result"
    })
    void a_reader_walks_from_the_list_to_a_result(
            String language,
            int width,
            String library,
            String sought,
            String methodology,
            String compute,
            String notANumber,
            String result) {
        try (Guest guest = chromium.guest("http://127.0.0.1:" + port, language, width, 900)) {
            guest.page().locator("header nav a", hasText(library)).click();
            guest.page().waitForLoadState();
            fits(guest, width);
            guest.picture("library-" + language + "-" + width);

            guest.fill("q", sought);
            guest.page().locator("main form button").click();
            guest.page().waitForLoadState();
            fits(guest, width);
            guest.follow(methodology);
            assertThat(guest.text()).contains("tree-biomass@2026-1", "11,321.5750");
            fits(guest, width);
            guest.picture("methodology-" + language + "-" + width);

            guest.page().locator("article#tree-carbon-by-volume a.button").click();
            guest.page().waitForLoadState();
            fits(guest, width);
            guest.fill("V", "ninety-five");
            guest.fill("A", "100 hm²");
            guest.fill("D", "0.307");
            guest.fill("BEF", "1.634");
            guest.fill("R", "24.6%");
            guest.fill("CF", "0.52");
            guest.press(compute);
            assertThat(guest.page().locator("main [role='alert']").innerText())
                    .contains(notANumber);
            assertThat(guest.page().locator("main [name='A']").inputValue()).isEqualTo("100 hm²");
            fits(guest, width);
            guest.picture("calculator-wrong-" + language + "-" + width);

            guest.fill("V", "95");
            guest.press(compute);
            assertThat(guest.page().locator("main .answer").innerText())
                    .contains(result, "11,321.5750", "t CO₂e");
            assertThat(guest.page().url()).contains("V=95");
            fits(guest, width);
            guest.picture("calculator-right-" + language + "-" + width);
            assertThat(guest.complaints()).isEmpty();
        }
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
