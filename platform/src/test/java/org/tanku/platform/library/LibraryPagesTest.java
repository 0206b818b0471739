package org.tanku.platform.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tanku.kernel.Equations;
import org.tanku.kernel.Methodologies;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.parameter.Edition;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;

import java.net.http.HttpResponse;

/// Everything here is asked for without a sign-in.
@House
class LibraryPagesTest {
    @LocalServerPort int port;
    Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = Visitor.at(port);
    }

    @Test
    void the_list_names_every_methodology_with_its_standing_and_its_equations() {
        String page = page("/methods?lang=zh-CN");

        for (Methodology each : Methodologies.list()) {
            assertThat(page)
                    .contains("href=\"/methods/" + each.id() + "\"", each.name().chinese())
                    .contains(each.standing().words().chinese());
        }
        assertThat(page)
                .contains("抽样与不确定性", "C_TREE = V · A · D · BEF · (1 + R) · CF · 44/12")
                .contains("%,d 个公式".formatted(Equations.list().size()));
    }

    @Test
    void the_search_finds_by_name_by_equation_and_by_letter_in_either_language() {
        assertThat(page("/methods?q=%E4%B8%89%E6%98%8E&lang=zh-CN"))
                .contains("href=\"/methods/smcer\"")
                .doesNotContain("href=\"/methods/province\"");
        assertThat(page("/methods?q=Student&lang=zh-CN"))
                .contains("/methods/sampling/equations/student-t")
                .doesNotContain("/methods/sampling/equations/stratum-weight");
        assertThat(page("/methods?q=BASIC%20density&lang=en"))
                .contains("/methods/stock/equations/tree-carbon-by-volume");
        assertThat(page("/methods?q=%3Cscript%3Ex&lang=en"))
                .contains("Nothing found")
                .doesNotContain("<script>x");
    }

    @Test
    void a_methodology_shows_formula_letters_figures_and_a_case_computed_now() {
        String page = page("/methods/stock?lang=zh-CN");

        assertThat(page)
                .contains("<msub><mi>C</mi><mi mathvariant=\"normal\">TREE</mi></msub><mo>=</mo>")
                .contains("木材基本密度", "t/m³", "AR-CM-003-V01", "凭记忆，高")
                .contains("tree-biomass@2026-1", "0.307", "同一树种的另一写法", "香樟")
                .contains("11,321.575 t CO₂e", "11,321.5750 t CO₂e", "✓ 相符")
                .contains("供其他方法学调用的计算工具")
                .doesNotContain("✗ 不符 1");
    }

    @Test
    void the_cases_link_to_the_calculator_with_their_values() {
        assertThat(page("/methods/stock?lang=zh-CN"))
                .contains("/methods/stock/equations/area-in-hectares?A_mu=1500+mu");
    }

    @Test
    void every_methodology_and_every_edition_has_a_page_in_both_languages() {
        for (String language : new String[] {"zh-CN", "en"}) {
            for (Methodology each : Methodologies.list()) {
                assertThat(page("/methods/" + each.id() + "?lang=" + language))
                        .contains("lang=\"" + language + "\"")
                        .doesNotContain("badge bad");
            }
            for (Edition each : ParameterSet.listEditions()) {
                assertThat(page("/parameters/" + each.id() + "?lang=" + language))
                        .contains(each.id(), each.sha256());
            }
        }
    }

    @Test
    void a_figure_has_an_address_where_explanations_lead() {
        assertThat(page("/parameters/tree-biomass@2026-1?lang=en"))
                .contains("id=\"杉木.D\"", "href=\"/methods/ar-cm-003\"");
        assertThat(page("/parameters/age-group-limits@2026-1?lang=en"))
                .contains("id=\"人工_杉木.young_last\"");
    }

    @Test
    void an_equation_is_found_by_its_id_alone() {
        HttpResponse<String> answer = visitor.get("/equations/credited-removal");

        assertThat(Visitor.target(answer))
                .isEqualTo("/methods/ccer-14-001/equations/credited-removal");
    }

    @Test
    void what_the_library_does_not_hold_is_told_as_not_found() {
        for (String path :
                new String[] {
                    "/methods/nothing",
                    "/methods/smcer/equations/nothing",
                    "/equations/nothing",
                    "/parameters/tree-biomass@1999-1"
                }) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private String page(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).as(path).doesNotContain("??", "style=\"", "onclick", "<style");
        return answer.body();
    }
}
