package org.tanku.platform.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Somebody at a browser window, and whatever the browser complained of meanwhile.
final class Guest implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "pictures");

    private final BrowserContext window;
    private final String address;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Guest(BrowserContext window, String address, String language) {
        this.window = window;
        this.address = address;
        page = window.newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        visit("/?lang=" + language);
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void visit(String path) {
        page.navigate(address + path);
    }

    /// Signs in as the demo account whose name contains this.
    void signInAs(String duty) {
        visit("/login");
        page.locator("tr", new Page.LocatorOptions().setHasText(duty))
                .locator("button")
                .first()
                .click();
        page.waitForLoadState();
    }

    void signOut() {
        page.locator("form[action$='/logout'] button").click();
        page.waitForLoadState();
    }

    /// Cuts the network of this window, or joins it again.
    void cutNetwork(boolean cut) {
        window.setOffline(cut);
    }

    /// Lets the window know where it is.
    void standAt(double latitude, double longitude, double accuracy) {
        window.grantPermissions(List.of("geolocation"));
        window.setGeolocation(new Geolocation(latitude, longitude).setAccuracy(accuracy));
    }

    /// As after a night: the server knows the window no more.
    void forgetSession() {
        window.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    void fill(String name, String value) {
        page.locator("main [name='" + name + "']").fill(value);
    }

    /// Chooses the entry of a list whose text contains this.
    void choose(String name, String text) {
        Locator entry =
                page.locator(
                        "main select[name='" + name + "'] option",
                        new Page.LocatorOptions().setHasText(text));
        page.locator("main select[name='" + name + "']")
                .selectOption(entry.first().getAttribute("value"));
    }

    void press(String text) {
        page.locator("main button", new Page.LocatorOptions().setHasText(text)).first().click();
        page.waitForLoadState();
    }

    void follow(String text) {
        page.locator("main a", new Page.LocatorOptions().setHasText(text)).first().click();
        page.waitForLoadState();
    }

    /// Follows the link in the row of a table that contains this.
    void followInRow(String text) {
        page.locator("main tr", new Page.LocatorOptions().setHasText(text))
                .locator("a")
                .first()
                .click();
        page.waitForLoadState();
    }

    String text() {
        return page.locator("main").innerText();
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        window.close();
    }
}
