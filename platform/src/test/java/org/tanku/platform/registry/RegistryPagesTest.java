package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;
import org.tanku.platform.verification.VerificationStatement;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@House
class RegistryPagesTest {
    private static final Pattern KEY = Pattern.compile("name=\"key\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort private int port;

    @Autowired private ApplicationContext house;

    @Autowired private Registry registry;

    private Staff staff;
    private Person maker;
    private Person checker;
    private Person holder;
    private Person colleague;
    private Person buyer;
    private RegistryStory story;

    @BeforeEach
    void hire_everybody() {
        staff = Staff.of(house);
        maker = staff.hire(Role.REGISTRY_OFFICER, Region.PROVINCE);
        checker = staff.hire(Role.REGISTRY_OFFICER, Region.PROVINCE);
        holder = staff.hire(Role.RIGHTS_HOLDER, Region.PROVINCE);
        colleague = staff.colleague(holder, Role.RIGHTS_HOLDER, Region.PROVINCE);
        buyer = staff.hire(Role.RIGHTS_HOLDER, Region.PROVINCE);
        story =
                new RegistryStory(
                        house, acting(maker), acting(checker), acting(holder), acting(buyer));
    }

    @Test
    void two_officers_issue_a_statement_from_the_desk() {
        VerificationStatement statement = story.stated(100);
        String issue = "/registry/issue?statement=" + statement.id().value();
        Visitor first = at(maker);
        assertThat(first.get("/registry").body()).contains(statement.number()).contains(issue);
        HttpResponse<String> form = first.get(issue);
        assertThat(form.body()).contains("100 单位（100 吨二氧化碳当量）").contains("三明林业碳票");

        String proposal =
                Visitor.target(
                        first.post(
                                "/registry/proposals",
                                Map.of(
                                        "statement", statement.id().value().toString(),
                                        "account", story.village.id().toString(),
                                        "share_percent", "２０",
                                        "reason", "测试规则第一条",
                                        "key", key(form))));
        assertThat(proposal).startsWith("/registry/proposals/");
        assertThat(first.get(proposal).body())
                .contains("须由另一位经办人复核")
                .doesNotContain("复核通过并签发</button>");
        first.post(proposal + "/approve", Map.of());
        assertThat(first.get(proposal).body()).contains("经办人不能复核自己的申请");

        Visitor second = at(checker);
        assertThat(second.get(proposal).body()).contains("复核通过并签发</button>");
        second.post(proposal + "/approve", Map.of());
        String block = registry.findBlockOf(statement.id()).orElseThrow().number();
        assertThat(second.get(proposal).body())
                .contains("已签发批次 " + block + "，共 100 单位")
                .contains("碳票 No. 0");
    }

    @Test
    void a_proposal_is_turned_down_with_a_reason() {
        Proposal proposal = story.proposed(story.stated(10));
        String page = "/registry/proposals/" + proposal.id();
        Visitor second = at(checker);
        second.get(page);
        second.post(page + "/reject", Map.of("remark", " "));
        assertThat(second.get(page).body()).contains("请填写退回理由");
        second.post(page + "/reject", Map.of("remark", "账户有误"));

        assertThat(second.get(page).body()).contains("退回理由：账户有误");
    }

    @Test
    void a_holder_retires_after_a_second_look_of_another_person() {
        UnitBlock block = story.issued(100);
        String page = "/registry/accounts/" + story.village.id();
        Visitor visitor = at(holder);
        assertThat(Visitor.target(visitor.get("/registry"))).isEqualTo(page);
        assertThat(visitor.get(page).body()).contains(block.number()).contains("100 单位");
        visitor.get(page + "/retire");

        Map<String, String> fields = retirement(block.number(), "２０");
        HttpResponse<String> confirm = visitor.post(page + "/retire/check", fields);
        assertThat(confirm.body()).contains("尚未注销").contains("20 单位（20 吨二氧化碳当量）");
        assertThat(registry.totals(block.id()).retired()).isZero();

        fields.put("key", key(confirm));
        String instruction = Visitor.target(visitor.post(page + "/retire", fields));
        assertThat(Visitor.target(visitor.post(page + "/retire", fields))).isEqualTo(instruction);
        assertThat(registry.totals(block.id()).retired()).isZero();
        String certificate = confirmed(instruction);
        assertThat(certificate).startsWith("/certificates/TKC-");
        assertThat(registry.totals(block.id()).retired()).isEqualTo(20);
        assertThat(Visitor.at(port).get(certificate).body()).contains("示例会务单位");
        assertThat(visitor.get(page).body()).contains(certificate.substring(14));
    }

    @Test
    void wrong_input_to_a_retirement_is_told_in_words() {
        UnitBlock block = story.issued(100);
        String page = "/registry/accounts/" + story.village.id() + "/retire/check";
        Visitor visitor = at(holder);
        visitor.get("/registry/accounts/" + story.village.id() + "/retire");

        assertThat(visitor.post(page, retirement(block.number(), "1.5")).body())
                .contains("数量“1.5”不对");
        assertThat(visitor.post(page, retirement("FFCER-000009", "1")).body())
                .contains("可用量不足：申请 1 单位，可用 0 单位");
        assertThat(visitor.post(page, retirement(block.number(), "101")).body())
                .contains("可用量不足：申请 101 单位，可用 100 单位");
        Map<String, String> aimless = retirement(block.number(), "1");
        aimless.put("purpose", "");
        assertThat(visitor.post(page, aimless).body()).contains("请选择用途");
        Map<String, String> nameless = retirement(block.number(), "1");
        nameless.put("beneficiary", "  ");
        assertThat(visitor.post(page, nameless).body()).contains("请填写受益方");
        assertThat(registry.totals(block.id()).retired()).isZero();
    }

    @Test
    void a_holder_moves_units_to_a_number_that_is_checked() {
        UnitBlock block = story.issued(100);
        String page = "/registry/accounts/" + story.village.id() + "/move";
        Visitor visitor = at(holder);
        HttpResponse<String> form = visitor.get(page);
        String number = story.mill.number();
        String mistyped =
                number.substring(0, number.length() - 1) + (number.endsWith("0") ? "1" : "0");

        assertThat(visitor.post(page, move("不对", block, form)).body()).contains("不是账户编号");
        assertThat(visitor.post(page, move(mistyped, block, form)).body()).contains("校验码不对");
        assertThat(visitor.post(page, move(Account.numberOf(999_999), block, form)).body())
                .contains("没有账户");
        String instruction =
                Visitor.target(visitor.post(page, move(number.toLowerCase(), block, form)));
        assertThat(registry.listHoldings(story.mill)).isEmpty();
        assertThat(confirmed(instruction)).isEqualTo("/registry/accounts/" + story.village.id());
        assertThat(registry.listHoldings(story.mill))
                .extracting(holding -> holding.totals().free())
                .containsExactly(30L);
    }

    @Test
    void nobody_looks_into_the_account_of_another() {
        String page = "/registry/accounts/" + story.village.id();

        assertThat(at(buyer).get(page).statusCode()).isEqualTo(403);
        assertThat(at(buyer).get(page + "/retire").statusCode()).isEqualTo(403);
        assertThat(at(buyer).get("/registry/proposals/" + RegistryStory.key()).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.at(port).get(page).statusCode()).isEqualTo(302);
        assertThat(at(maker).get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void an_officer_opens_an_account_and_sees_the_lamp() {
        Acting newcomer = story.cycle.somebody(Role.RIGHTS_HOLDER);
        Visitor officer = at(maker);
        officer.get("/registry");
        officer.post("/registry/audit", Map.of());
        assertThat(officer.get("/registry").body())
                .contains("账簿完好")
                .contains(newcomer.organisation().toString());
        officer.post("/registry/accounts", Map.of("holder", newcomer.organisation().toString()));
        assertThat(registry.findAccountOf(newcomer.organisation())).isPresent();
        assertThat(Visitor.target(officer.post("/registry/audit", Map.of())))
                .isEqualTo("/registry");
    }

    @Test
    void the_pages_speak_english_too() {
        story.issued(100);
        Visitor officer = at(maker);

        assertThat(officer.get("/registry?lang=en").body())
                .contains("Audit of the books")
                .contains("Sanming forestry carbon ticket")
                .doesNotContain("??registry");
        assertThat(officer.get("/registry/accounts/" + story.village.id()).body())
                .contains("100 units (100 t CO₂e)");
    }

    /// By the holder's second person.
    private String confirmed(String instruction) {
        Visitor second = at(colleague);
        assertThat(second.get(instruction).body()).contains("复核通过并入账</button>");
        return Visitor.target(second.post(instruction + "/confirm", Map.of()));
    }

    private static Map<String, String> retirement(String from, String units) {
        return new HashMap<>(
                Map.of(
                        "from", from,
                        "units", units,
                        "purpose", "OCCASION_NEUTRALITY",
                        "beneficiary", "示例会务单位",
                        "occasion", "示例会议"));
    }

    private static Map<String, String> move(String to, UnitBlock block, HttpResponse<String> form) {
        return Map.of("to", to, "from", block.number(), "units", "30", "key", key(form));
    }

    private static String key(HttpResponse<String> page) {
        Matcher found = KEY.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Visitor at(Person person) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(person.loginName(), Staff.PASSWORD);
        return visitor;
    }

    private Acting acting(Person person) {
        return staff.parties().actingAs(person.id());
    }
}
