package org.tanku.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.ledger.Serial;
import org.tanku.platform.House;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// In a browser as wide as a small phone.
@House
class PhoneTest {
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    @Autowired ApplicationContext house;
    @LocalServerPort int port;

    @Test
    void no_public_page_scrolls_sideways_or_complains() {
        DisclosureStory story = new DisclosureStory(house);
        List<String> complaints = new ArrayList<>();
        browse(page -> {
            page.onConsoleMessage(message -> complaints.add(page.url() + " " + message.text()));
            for (String path : paths(story)) {
                page.navigate("http://127.0.0.1:" + port + path);
                int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
                assertThat(width).as(path).isLessThanOrEqualTo(360);
            }
        });
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_keyboard_skips_to_the_content_and_the_theme_is_remembered() {
        browse(page -> {
            page.navigate("http://127.0.0.1:" + port + "/");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#content");
            page.click("[data-theme-toggle]");
            page.navigate("http://127.0.0.1:" + port + "/totals");
            assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
        });
    }

    private static void browse(Consumer<Page> visit) {
        Optional<Path> chromium = onPath("chromium");
        Optional<Path> node = onPath("node");
        Assumptions.assumeTrue(
                chromium.isPresent() && node.isPresent(),
                "chromium and node are needed on the PATH");
        Map<String, String> environment =
                Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.get().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1");
        try (Playwright playwright =
                        Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                Browser browser =
                        playwright
                                .chromium()
                                .launch(
                                        new BrowserType.LaunchOptions()
                                                .setExecutablePath(chromium.get())
                                                .setArgs(QUIET))) {
            visit.accept(browser.newPage(new Browser.NewPageOptions().setViewportSize(360, 740)));
        }
    }

    private static List<String> paths(DisclosureStory story) {
        String serial = new Serial(story.block.inBooks(), 1).toString();
        return List.of(
                "/",
                "/?lang=en",
                "/totals",
                "/certificates",
                "/certificates/" + story.retirement.certificate(),
                "/serials/" + serial,
                "/serials/" + serial + "?lang=zh-CN",
                "/blocks/" + story.block.number(),
                "/search?q=" + story.project.number(),
                "/methods?lang=en",
                "/methods/sampling",
                "/methods/stock/equations/tree-carbon-by-volume?V=x",
                "/methods/sampling/equations/mean-of-plots-biomass?x=1e300",
                "/parameters/tree-biomass@2026-1",
                "/methods?lang=zh-CN");
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(each -> each.toFile().canExecute())
                .findFirst();
    }
}
