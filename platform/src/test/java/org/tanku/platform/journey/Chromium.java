package org.tanku.platform.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The Chromium and the Node.js that the system's packages installed; a test downloads nothing.
final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(
                                        Map.of(
                                                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                                "1",
                                                "PLAYWRIGHT_NODEJS_PATH",
                                                onPath("node", "nodejs").toString())));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(
                                                onPath(
                                                        "chromium",
                                                        "chromium-browser",
                                                        "google-chrome"))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    /// A browser window of somebody who reads this language, on a screen of this size.
    Guest guest(String address, String language, int width, int height) {
        return new Guest(
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale(language)
                                .setViewportSize(width, height)),
                address,
                language);
    }

    private static Path onPath(String... names) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "the browser tests need one of "
                                        + List.of(names)
                                        + " on the PATH"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
