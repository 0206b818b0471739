package org.tanku.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.tanku.platform.House;

import java.nio.file.Path;

/// One tonne's walk in a real browser: from a file of stands to a certificate, and back to the
/// trees. Each step is somebody else's work and begins where the one before ended.
@House
@TestPropertySource(properties = "tanku.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstTonneIT {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final String PROJECT = "千个小班碳票";

    @LocalServerPort private int port;

    private Chromium chromium;
    private Guest guest;
    private String certificate = "";

    @BeforeAll
    void open_a_browser() {
        chromium = new Chromium();
        guest = chromium.guest("http://127.0.0.1:" + port, "zh-CN", 1280, 900);
    }

    @AfterAll
    void close_the_browser() {
        guest.close();
        chromium.close();
    }

    @Test
    @Order(1)
    void a_file_with_five_bad_rows_is_answered_with_all_five_and_imports_nothing() {
        guest.signInAs("县级调查员");
        upload("stands-5-bad-rows-generated.csv", "坏行样例", "2021-05-01");
        assertThat(guest.page().locator("table.problems tbody tr").count()).isEqualTo(5);
        guest.picture("five-bad-rows");
        guest.visit("/land/editions");
        assertThat(guest.text()).doesNotContain("坏行样例").contains("常口村小班调查");
    }

    @Test
    @Order(2)
    void a_thousand_good_rows_are_imported() {
        upload("stands-1000-start-generated.csv", "千班调查 2016", "2016-05-01");
        assertThat(guest.text()).contains("1,000");
        upload("stands-1000-end-generated.csv", "千班调查 2021", "2021-05-01");
        assertThat(guest.text()).contains("1,000");
        guest.picture("edition");
        guest.signOut();
    }

    @Test
    @Order(3)
    void the_holder_claims_the_land_and_the_developer_proposes_a_project() {
        guest.signInAs("林权权利人");
        guest.visit("/tenure/titles/new");
        guest.choose("edition", "千班调查 2016");
        guest.press("下一步");
        guest.page()
                .locator("select[name='places'] option")
                .evaluateAll("all => all.forEach(each => { each.selected = true; })");
        guest.choose("holder", "常口村");
        guest.fill("certificateNumber", "测试-1000");
        guest.fill("firstDay", "2016-05-01");
        guest.fill("lastDay", "2046-04-30");
        guest.picture("claim");
        guest.press("登记");
        assertThat(guest.text()).contains("测试-1000");
        guest.signOut();

        guest.signInAs("项目开发人员");
        guest.visit("/projects/new");
        guest.fill("name", PROJECT);
        guest.choose("title", "测试-1000");
        guest.page().locator("input[name='scheme'][value='SMCER']").check();
        guest.fill("firstDay", "2016-05-01");
        guest.fill("lastDay", "2036-04-30");
        guest.choose("start", "千班调查 2016");
        guest.picture("proposal");
        guest.press("核对并提交");
        assertThat(guest.text()).contains(PROJECT);
        guest.signOut();

        guest.signInAs("项目开发人员");
        openProject();
        guest.follow("公示与审定");
        guest.fill("yearly", "两千");
        guest.fill("basis", "起始调查与生长率");
        guest.fill("summary", "千个小班申请三明林业碳票");
        guest.press("公示项目设计");
        assertThat(guest.page().locator(".refusal").innerText())
                .as("a wrong estimate is told")
                .contains("大于 0 的数");
        guest.fill("yearly", "2000");
        guest.press("公示项目设计");
        assertThat(guest.text()).contains("公示中");
        guest.picture("design-published");
        guest.signOut();
    }

    @Test
    @Order(4)
    void anybody_comments_and_the_developer_answers_before_the_notice_is_over() {
        guest.visit("/notices");
        guest.followInRow(PROJECT);
        String notice = guest.page().url();
        guest.page().locator("textarea[name='text']").fill("请问收益怎样分给村民？");
        guest.press("提交意见");
        assertThat(guest.text()).contains("请问收益怎样分给村民？", "尚未答复");
        guest.picture("comment");

        skipDays(14);
        guest.signInAs("审定人员");
        openProject();
        guest.follow("公示与审定");
        assertThat(guest.text()).as("an unanswered comment keeps the notice").contains("待答复意见");
        assertThat(guest.page().locator("main form[action$='/beginning']").count()).isZero();
        guest.signOut();

        guest.signInAs("项目开发人员");
        guest.page().navigate(notice);
        guest.page().locator("form[action$='/answer'] textarea").fill("按村民会议的方案分配");
        guest.press("答复");
        assertThat(guest.text()).contains("公示结束", "按村民会议的方案分配");
        guest.signOut();
    }

    @Test
    @Order(5)
    void an_accredited_body_validates_and_the_bureau_registers() {
        guest.signInAs("审定人员");
        openProject();
        guest.follow("公示与审定");
        guest.press("受理审定");
        guest.page().locator("form[action$='/questions'] textarea").fill("小班边界来自哪次调查？");
        guest.press("提出");
        guest.signOut();
        guest.signInAs("项目开发人员");
        openProject();
        guest.follow("公示与审定");
        guest.page().locator("form[action$='/answer'] textarea").fill("2016 年二类调查");
        guest.press("提交说明");
        guest.signOut();
        guest.signInAs("审定人员");
        openProject();
        guest.follow("公示与审定");
        guest.page().locator("form[action$='/closing'] textarea").fill("已核对");
        guest.press("关闭该发现");
        guest.page().locator("input[name='positive'][value='true']").check();
        guest.page().locator("form[action$='/opinion'] textarea").fill("同意备案");
        guest.picture("validation");
        guest.press("出具审定意见");
        guest.signOut();

        guest.signInAs("林业主管部门经办人");
        openProject();
        guest.press("办理备案");
        assertThat(guest.text()).contains("已备案");
        guest.follow("项目周期");
        guest.picture("cycle");
        assertThat(guest.text()).contains("已备案", "下一步由计量单位办理");
        guest.signOut();
    }

    @Test
    @Order(6)
    void a_measurer_measures() {
        guest.signInAs("计量人员");
        openProject();
        guest.visit("/reports/new?project=" + lastPart(guest.page().url()));
        guest.choose("end", "千班调查 2021");
        guest.fill("firstDay", "2016-05-01");
        guest.fill("lastDay", "2021-04-30");
        guest.press("计算并出具报告");
        assertThat(guest.text()).contains("t CO₂e").contains("1,000");
        guest.picture("report");
        guest.signOut();
    }

    @Test
    @Order(7)
    void somebody_else_verifies() {
        guest.signInAs("演示：核查人员");
        guest.visit("/reports");
        guest.followInRow("-0002-R01");
        guest.visit("/statements/new?report=" + lastPart(guest.page().url()));
        guest.fill("visitedOn", "2021-05-10");
        guest.fill("place", "0012 号小班");
        guest.fill("seen", "与调查一致");
        guest.press("记录现场核查");
        guest.page().locator("input[name='opinion']").first().check();
        guest.picture("opinion");
        guest.press("出具核查结论");
        assertThat(guest.text()).contains("VS-", "0012 号小班");
        guest.follow("结果公示");
        guest.press("公示核查结果");
        assertThat(guest.text()).contains("公示中");
        guest.signOut();
        skipDays(14);
    }

    @Test
    @Order(8)
    void one_officer_proposes_the_issue_and_another_checks_it() {
        guest.signInAs("登记经办人");
        guest.visit("/statements");
        guest.followInRow("-0002");
        guest.visit("/registry/issue?statement=" + lastPart(guest.page().url()));
        guest.choose("account", "常口村");
        guest.fill("share_percent", "0");
        guest.fill("reason", "测试假定：不计提缓冲");
        guest.press("提交申请");
        String proposal = guest.page().url();
        assertThat(guest.page().locator("main form[action$='/approve']").count())
                .as("the maker is not offered to check")
                .isZero();
        guest.signOut();

        guest.signInAs("登记复核人");
        guest.page().navigate(proposal);
        guest.picture("issue-check");
        guest.press("复核通过并签发");
        assertThat(guest.text()).contains("SMCER-000002");
        guest.signOut();
    }

    @Test
    @Order(9)
    void the_village_retires_ten_tonnes_by_two_people() {
        guest.signInAs("林权权利人");
        guest.visit("/registry");
        assertThat(guest.page().url())
                .as("a holder is led to the own account")
                .contains("/accounts/");
        guest.picture("account");
        guest.follow("注销");
        guest.choose("from", "SMCER-000002");
        guest.fill("units", "10");
        guest.page().locator("select[name='purpose']").selectOption("OCCASION_NEUTRALITY");
        guest.fill("beneficiary", "某会议筹备组（测试）");
        guest.fill("occasion", "碳库测试会议");
        guest.press("下一步");
        guest.picture("retire-confirm");
        guest.press("提交，待复核");
        String instruction = guest.page().url();
        assertThat(guest.page().locator("main form[action$='/confirm']").count())
                .as("who proposed it is not offered to confirm")
                .isZero();
        guest.signOut();

        guest.signInAs("权利人复核");
        guest.page().navigate(instruction);
        guest.picture("instruction");
        guest.press("复核通过并入账");
        certificate = guest.page().url().replaceFirst("^http://[^/]+", "");
        assertThat(certificate).contains("/certificates/TKC-");
        guest.signOut();
    }

    @Test
    @Order(10)
    void the_certificate_leads_anybody_back_to_the_trees() {
        guest.visit(certificate);
        assertThat(guest.text()).contains("碳库测试会议", "某会议筹备组（测试）", "10");
        guest.picture("certificate");
        guest.page().locator("main a[href*='/serials/']").first().click();
        guest.page().waitForLoadState();
        assertThat(guest.text()).contains("已注销");
        guest.picture("serial");
        guest.page().locator("main a[href*='/stands/']").first().click();
        guest.page().waitForLoadState();
        assertThat(guest.text())
                .containsPattern("V₂\\s*=\\s*[0-9.]+\\s*m³/hm²")
                .contains("千班调查 2021", "tree-biomass@2026-1");
        guest.picture("explanation");
        assertThat(guest.complaints()).isEmpty();
    }

    private void upload(String sample, String name, String surveyedOn) {
        guest.visit("/land/editions/new");
        guest.page().locator("input[name='file']").setInputFiles(SAMPLES.resolve(sample));
        guest.fill("name", name);
        guest.fill("surveyedOn", surveyedOn);
        guest.page().locator("input[name='generated'][type='checkbox']").check();
        guest.fill("note", "测试用生成数据");
        guest.press("检查并导入");
    }

    /// The demo's clock goes on, so that a notice need not be waited for.
    private void skipDays(int days) {
        guest.signInAs("林业主管部门经办人");
        guest.visit("/demo/clock");
        guest.press("前进 " + days + " 天");
        guest.signOut();
    }

    private void openProject() {
        guest.visit("/projects");
        guest.followInRow(PROJECT);
    }

    private static String lastPart(String url) {
        String path = url.replaceFirst("[?#].*$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
