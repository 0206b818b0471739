package org.tanku.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.tanku.platform.House;

/// The public map of projects, without a sign-in.
@House
@TestPropertySource(properties = {"tanku.demo=true", "tanku.public-coordinates=200"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicMapIT {
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
        "zh-CN, 1280, 项目地图, 三明林业碳票, 有单位在账户中",
        "en, 390, Map of projects, Sanming, units in accounts"
    })
    void anyone_sees_where_projects_lie_by_scheme_and_by_the_state_of_their_units(
            String language, int width, String link, String scheme, String state) {
        try (Guest guest = chromium.guest("http://127.0.0.1:" + port, language, width, 900)) {
            guest.follow(link);
            guest.page()
                    .waitForFunction(
                            "() => document.querySelector('[data-public-map]')?.publicMap"
                                    + "?.features().length === 1");
            assertThat(guest.text()).contains(scheme, state, "12,723");
            assertThat(visibleLegend(guest)).contains(scheme);
            guest.picture("public-map-" + language);
            guest.page().locator("[data-by]").selectOption("state");
            assertThat(visibleLegend(guest)).contains(state).doesNotContain(scheme);
            int wide = (Integer) guest.page().evaluate("document.documentElement.scrollWidth");
            assertThat(wide).isLessThanOrEqualTo(width);
            guest.picture("public-map-state-" + language);
            assertThat(guest.complaints()).isEmpty();
        }
    }

    private static String visibleLegend(Guest guest) {
        return guest.page().locator("[data-public-map] .map-legend").innerText();
    }
}
