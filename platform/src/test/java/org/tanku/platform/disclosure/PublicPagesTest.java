package org.tanku.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.ledger.Serial;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

/// Everything here is asked for without a sign-in.
@House
class PublicPagesTest {
    @Autowired ApplicationContext house;
    @LocalServerPort int port;
    DisclosureStory story;
    Visitor visitor;

    @BeforeEach
    void tell() {
        story = new DisclosureStory(house);
        visitor = Visitor.at(port);
    }

    @Test
    void a_serial_leads_back_to_the_surveyed_stock_and_the_source_of_a_parameter() {
        String page = page("/serials/" + serial(11));

        assertThat(page)
                .contains("可用", story.block.number(), story.report.number(), story.project.name())
                .contains("131.5", "m³/hm²", "survey 2021", "tree-biomass@2026-1")
                .contains("/reports/" + story.report.id().value() + "/stands/")
                .contains("生成数据");
    }

    @Test
    void a_retired_serial_says_so_first_and_links_its_certificate() {
        String page = page("/serials/" + serial(1));

        assertThat(page.indexOf("已注销")).isPositive().isLessThan(page.indexOf("核查结论"));
        assertThat(page).contains("/certificates/" + story.retirement.certificate());
    }

    @Test
    void a_typing_error_is_told_apart_from_a_serial_that_does_not_exist() {
        String right = serial(1);
        String mistyped =
                right.substring(0, right.length() - 1) + (right.endsWith("0") ? "1" : "0");
        String unknown = new Serial(story.block.inBooks(), story.block.last() + 1).toString();

        assertThat(visitor.get("/serials/" + mistyped).statusCode()).isEqualTo(400);
        assertThat(visitor.get("/serials/" + mistyped).body()).contains("很可能输错了");
        assertThat(visitor.get("/serials/" + unknown).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/serials/" + unknown).body()).contains("没有这个序列号");
        assertThat(visitor.get("/serials/12345").statusCode()).isEqualTo(400);
    }

    @Test
    void a_certificate_speaks_both_languages_and_lets_no_markup_through() {
        for (String language : new String[] {"zh-CN", "en"}) {
            String page =
                    page("/certificates/" + story.retirement.certificate() + "?lang=" + language);

            assertThat(page)
                    .contains("碳减排量注销证书", "Certificate of Retirement", "测试大会 &lt;b&gt;")
                    .contains("大型活动碳中和", "carbon-neutral occasion", serial(1), serial(10))
                    .doesNotContain("大会 <b>");
        }
    }

    @Test
    void the_search_finds_a_number_a_project_and_a_county() {
        assertThat(Visitor.target(visitor.get("/search?q=" + serial(1))))
                .isEqualTo("/serials/" + serial(1));
        assertThat(Visitor.target(visitor.get("/search?q=" + story.retirement.certificate())))
                .isEqualTo("/certificates/" + story.retirement.certificate());
        assertThat(page("/search?q=" + story.project.number())).contains(story.block.number());
        assertThat(page("/search?q=Jiangle%20County&lang=en"))
                .contains(story.project.name(), "12,723 t");
        assertThat(page("/search?q=%3Cscript%3E")).doesNotContain("<script>");
    }

    @Test
    void the_home_page_keeps_published_figures_apart_from_the_books() {
        String page = page("/");

        assertThat(page.indexOf("平台登记簿")).isLessThan(page.indexOf("非本平台账目"));
        assertThat(page.substring(page.indexOf("非本平台账目")))
                .contains("412.63 万吨", "6,476.55 万元", "11.5 万吨", "161.75 万元", "1.18 万吨")
                .contains("118 万元", "102.6 万亩 / 68,400 公顷", "132.1 万吨", "273 件", "4.8 万吨")
                .contains("3,197 亩 / 213.13 公顷", "12,723 吨", "40,845 元", "14 万元");
        assertThat(page).contains("有本平台登记的项目", story.project.name());
    }

    @Test
    void every_public_page_speaks_english_too() {
        for (String path :
                new String[] {
                    "/",
                    "/totals",
                    "/certificates",
                    "/search?q=x",
                    "/serials/" + serial(1),
                    "/blocks/" + story.block.number(),
                    "/blocks/XX-000001"
                }) {
            String english =
                    visitor.get(path + (path.contains("?") ? "&" : "?") + "lang=en").body();

            assertThat(english).as(path).contains("lang=\"en\"").doesNotContain("??", "当前位置");
        }
    }

    @Test
    void the_pages_around_a_project_are_there_in_both_languages() {
        UUID project = story.project.id().value();
        for (String path :
                List.of(
                        "/notices",
                        "/periods",
                        "/bodies",
                        "/cycles/" + project,
                        "/validations/" + project,
                        "/verify",
                        "/recognitions",
                        "/mirror",
                        "/api",
                        "/api/problems")) {
            for (String language : List.of("zh-CN", "en")) {
                assertThat(page(path + "?lang=" + language))
                        .as(path)
                        .contains("lang=\"" + language + "\"", "</main>")
                        .doesNotContain("??");
            }
        }
    }

    @Test
    void no_page_holds_a_script_or_a_style_of_its_own() {
        for (String path : new String[] {"/", "/serials/" + serial(1), "/totals"}) {
            assertThat(page(path)).doesNotContain("style=\"", "onclick", "<style");
        }
    }

    private String serial(long number) {
        return new Serial(story.block.inBooks(), number).toString();
    }

    private String page(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??");
        return answer.body();
    }
}
