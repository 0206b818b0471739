package org.tanku.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/// What a surveyor does on the phone page, step by step.
final class SurveyorAtWork {
    static final int WIDTH = 390;

    private SurveyorAtWork() {}

    static void a_wrong_plot_is_told(Guest guest) {
        Page page = guest.page();
        page.locator("#plot-area").fill("六百");
        page.locator("#plot-stand").fill("350102-1-1-1-1");
        page.locator("#plot [type=submit]").click();
        says(guest, "#plot-plot-error", "请填写“样地号”。");
        says(guest, "#plot-area-error", "“样地面积（平方米）”应为数字，在 1 到 100000 之间。");
        says(guest, "#plot-stand-error", "并以所选的县开头");
        says(guest, "#plot-latitude-error", "或写明原因");
        fits(guest, WIDTH);
        guest.picture("field-wrong-zh-CN-" + WIDTH);
        page.locator("#plot-stand").fill("");
    }

    static void note_a_plot(Guest guest, String code) {
        Page page = guest.page();
        guest.standAt(26.7301245, 117.471231, 4.2);
        page.locator("#plot-plot").fill(code);
        page.locator("#plot-area").fill("６００");
        page.locator("#plot-stratum").fill("杉木中龄林");
        page.locator("#position").click();
        assertThat(page.locator("#plot-latitude")).hasValue("26.7301245");
        assertThat(page.locator("#plot-accuracy")).hasValue("4.2");
        guest.picture("field-position-" + code);
        page.locator("#plot [type=submit]").click();
        says(guest, "#said", code);
    }

    static void note_three_trees(Guest guest) {
        Page page = guest.page();
        open(guest, "tree");
        assertThat(page.locator("#tree-plot")).hasValue("A1");
        page.locator("#tree-species").fill("sm");
        page.locator("#species-found li").first().click();
        assertThat(page.locator("#tree-species")).hasValue("杉木");
        page.locator("#tree-dbh").fill("401");
        page.locator("#tree [type=submit]").click();
        says(guest, "#tree-dbh-error", "在 0.1 到 400 之间");
        says(guest, "#tree-height-error", "或写明原因");
        page.locator("#tree-dbh").fill("20.5");
        page.locator("#tree-height").fill("16.4");
        page.locator("#tree [type=submit]").click();
        says(guest, "#said", "已存在本机：样木 A1 / 1");

        assertThat(page.locator("#tree-tree")).hasValue("2");
        page.locator("#tree-species").fill("masong");
        page.locator("#tree-species").press("Enter");
        page.locator("#tree-dbh").fill("14.9");
        page.locator("#tree-height").fill("12.1");
        page.locator("#tree [type=submit]").click();
        says(guest, "#said", "样木 A1 / 2");

        page.locator("#tree-species").fill("木荷");
        page.locator("#tree-dbh").fill("9");
        page.locator("#tree-missing").fill("树梢折断");
        page.locator("#tree-status").selectOption("STANDING_DEAD");
        page.locator("#tree [type=submit]").click();
        says(guest, "#said", "样木 A1 / 3");

        page.locator("#tree-tree").fill("2");
        page.locator("#tree-dbh").fill("15");
        page.locator("#tree-height").fill("12");
        page.locator("#tree [type=submit]").click();
        says(guest, "#tree-tree-error", "已经记过");
    }

    static void note_a_photo(Guest guest) throws IOException {
        Page page = guest.page();
        open(guest, "photo");
        page.locator("#photo [type=submit]").click();
        says(guest, "#photo-told", "请先拍照");
        page.locator("#photo-file")
                .setInputFiles(new FilePayload("a.jpg", "image/jpeg", picture()));
        says(guest, "#photo-told", "已选");
        page.locator("#photo-note").fill("样地中心朝北");
        guest.picture("field-photo-chosen-zh-CN-" + WIDTH);
        page.locator("#photo [type=submit]").click();
        says(guest, "#said", "已存在本机：照片 A1");
    }

    static void the_first_tree_is_corrected(Guest guest) {
        Page page = guest.page();
        Locator first =
                page.locator("#entries .entry", new Page.LocatorOptions().setHasText("样木 A1 / 1"));
        first.locator("button").click();
        says(guest, "#tree [data-correcting]", "正在更正第 2 条");
        page.locator("#tree-dbh").fill("25.0");
        page.locator("#tree [type=submit]").click();
        assertThat(page.locator("#tree .error")).containsText("更正原因");
        page.locator("#tree [name=because]").fill("看错刻度");
        guest.picture("field-correcting-zh-CN-" + WIDTH);
        page.locator("#tree [type=submit]").click();
        says(guest, "#entries", "更正第 2 条 · 看错刻度");
    }

    static void open(Guest guest, String tab) {
        guest.page().locator("[data-opens=" + tab + "]").click();
        assertThat(guest.page().locator("#" + tab)).isVisible();
    }

    static void says(Guest guest, String selector, String text) {
        assertThat(guest.page().locator(selector)).containsText(text);
    }

    /// The page scrolls up and down only.
    static void fits(Guest guest, int width) {
        int wide = (Integer) guest.page().evaluate("document.documentElement.scrollWidth");
        assertThat(wide).as(guest.page().url()).isLessThanOrEqualTo(width);
    }

    /// A drawn hill with trees: a real JPEG of 640 by 480.
    private static byte[] picture() throws IOException {
        BufferedImage drawn = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(new Color(0xBFDDEB));
        pen.fillRect(0, 0, 640, 480);
        pen.setColor(new Color(0x3F7D4E));
        pen.fillOval(-120, 240, 900, 500);
        pen.setColor(new Color(0x1B4A2C));
        for (int at = 40; at < 640; at += 90) {
            pen.fillPolygon(new int[] {at, at + 30, at + 60}, new int[] {330, 150, 330}, 3);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "jpg", out);
        return out.toByteArray();
    }
}
