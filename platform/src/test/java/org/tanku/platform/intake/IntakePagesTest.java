package org.tanku.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.intake.IntakeStory.number;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.ledger.Pick;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.intake.IntakeList.Kind;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.UnitBlock;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Lists from elsewhere on the desk of two officers, and what the public sees of their units.
@House
class IntakePagesTest {
    @Autowired ApplicationContext house;
    @LocalServerPort int port;

    private IntakeStory story;

    @BeforeEach
    void open_two_accounts() {
        story = new IntakeStory(house);
    }

    @Test
    void two_officers_hand_a_list_in_and_book_it() {
        Visitor first = officer();
        assertThat(first.get("/registry").body()).contains("href=\"/intake\"");
        String number = number();
        String page = Visitor.target(send(first, story.allowance(number, "1200"), "某市〔2025〕9号"));
        assertThat(page).startsWith("/intake/");
        assertThat(first.get(page).body())
                .contains("复核后入账 1 行、1,200 吨", "须由另一名登记人员复核", number, "2025 履约年度，预分配")
                .doesNotContain("复核通过并入账</button>");
        first.post(page + "/book", Map.of());
        assertThat(first.get(page).body()).contains("经办人不能复核自己提交的清单");

        Visitor second = officer();
        assertThat(second.get("/inbox").body()).contains("复核配额清单：某市〔2025〕9号");
        assertThat(second.get(page).body()).contains("复核通过并入账</button>");
        second.post(page + "/book", Map.of());
        assertThat(second.get(page).body()).contains("已入账", "FJEA-");
        assertThat(second.get(page + "/file").body()).contains(number);
    }

    @Test
    void bad_rows_are_told_in_the_readers_language() {
        Visitor officer = officer();
        officer.get("/intake?lang=en");
        HttpResponse<String> refused = send(officer, story.allowance(number(), "-5"), "A bureau");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("1 to correct; nothing was written", "allowances (t)", "-5")
                .contains("a whole number above zero, in tonnes");
        officer.get("/intake?lang=zh-CN");
        assertThat(send(officer, story.allowance(number(), "-5"), "某局").body())
                .contains("配额数量（吨）", "大于零的整数，单位为吨");
        assertThat(officer.get("/intake/template/NATIONAL_RECORDS.csv").body())
                .contains("持有记录编号,减排量登记编号");
    }

    @Test
    void the_desk_shows_the_newest_blocks_and_says_how_many_there_are() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 101; i++) {
            rows.append(story.allowance(number(), "1"));
        }
        story.booked(Kind.ALLOWANCES, rows.toString());
        int all = story.books.registry.listBlocks().size();

        String desk = officer().get("/registry").body();

        assertThat(desk).contains("最近 100 个，共 %,d 个批次".formatted(all));
        String blocks = desk.substring(desk.indexOf("最近 100 个"));
        assertThat(blocks.split("href=\"/blocks/", -1)).hasSize(101);
    }

    @Test
    void a_list_is_turned_down_on_its_page() {
        IntakeList list = story.handedIn(Kind.ALLOWANCES, story.allowance(number(), "5"));
        Visitor officer = officer();
        officer.get("/intake/" + list.id());
        officer.post("/intake/" + list.id() + "/reject", Map.of("remark", "与原件不符"));
        assertThat(officer.get("/intake/" + list.id()).body()).contains("已退回", "理由：与原件不符");
    }

    @Test
    void only_officers_see_lists() {
        IntakeList list = story.handedIn(Kind.ALLOWANCES, story.allowance(number(), "5"));
        Visitor holder = Visitor.at(port);
        holder.signIn(
                Staff.of(house).hire(Role.RIGHTS_HOLDER, Region.PROVINCE).loginName(),
                Staff.PASSWORD);
        assertThat(holder.get("/intake").statusCode()).isEqualTo(403);
        assertThat(holder.get("/intake/" + list.id()).statusCode()).isEqualTo(403);
        assertThat(Visitor.target(Visitor.at(port).get("/intake"))).contains("/login");
    }

    @Test
    void anybody_sees_where_a_national_unit_comes_from_and_nothing_is_pretended() {
        String number = number();
        UnitBlock block =
                story.block(
                        story.booked(
                                Kind.NATIONAL_RECORDS,
                                story.record(number, number + "-R", 20_000, "1500")),
                        number);
        Retirement retired = retired(block, 100);
        Visitor anybody = Visitor.at(port);
        String serial = new SerialRange(block.inBooks(), 1_500, 1_500).firstSerial().toString();

        for (String page :
                new String[] {
                    "/blocks/" + block.number(),
                    "/serials/" + serial,
                    "/certificates/" + retired.certificate()
                }) {
            HttpResponse<String> answer = anybody.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body())
                    .as(page)
                    .contains("全国登记记录", number, "某造林项目", "共登记 20,000 吨")
                    .contains("某市主管部门〔2025〕1号", "本平台只转载其记录")
                    .doesNotContain("package.zip");
        }
        assertThat(anybody.get("/serials/" + serial).body())
                .contains("可以连同登记簿数据包下载核对：", "<a href=\"/journal\"");
        assertThat(anybody.get("/totals").body()).contains("外来单位没有批次数据包");
        assertThat(anybody.get("/serials/" + serial + "?lang=en").body())
                .contains("Record of the national registry", "this platform mirrors its record");
        assertThat(anybody.get("/blocks/" + block.number() + "/package.zip").statusCode())
                .isEqualTo(404);
        assertThat(anybody.get("/?lang=zh-CN").body()).contains("国家核证自愿减排量和配额按清单入账，不在本平台核证");
        assertThat(anybody.get("/feed?lang=en").body())
                .contains("China certified emission reduction", "not issued by this registry");
    }

    @Test
    void an_allowance_says_that_it_is_no_reduction() {
        String number = number();
        UnitBlock block =
                story.block(story.booked(Kind.ALLOWANCES, story.allowance(number, "50")), number);

        Visitor anybody = Visitor.at(port);
        String certificate = "/certificates/" + retired(block, 5).certificate();
        assertThat(anybody.get(certificate).body())
                .contains("碳排放权配额注销证书", "Retirement of Emission Allowances")
                .doesNotContain("碳减排量注销证书", "离线重算");
        assertThat(anybody.get("/blocks/" + block.number()).body())
                .contains("配额分配", "2025 履约年度，预分配", "配额是主管部门分配的排放权，不是减排量");
    }

    @Test
    void a_reversal_is_not_offered_of_what_was_not_measured_here() {
        String number = number();
        UnitBlock block =
                story.block(story.booked(Kind.ALLOWANCES, story.allowance(number, "50")), number);
        Visitor officer = officer();

        assertThat(officer.get("/safeguards/new?kind=REVERSAL").body())
                .doesNotContain(block.number());
        assertThat(officer.get("/safeguards/new?kind=OVER_ISSUE").body()).contains(block.number());
    }

    private Retirement retired(UnitBlock block, long units) {
        return RegistryStory.done(
                story.books.registry.retire(
                        story.books.mill.id(),
                        new Retirement.Draft(
                                Pick.parse(block.number(), String.valueOf(units)),
                                Purpose.PUBLIC_GOOD,
                                "某小学",
                                ""),
                        RegistryStory.key(),
                        story.books.buyer));
    }

    private static HttpResponse<String> send(Visitor officer, String row, String source) {
        officer.get("/intake");
        return officer.postFile(
                "/intake",
                Map.of("kind", "ALLOWANCES", "source", source, "drawnUpOn", "2025-06-30"),
                "list.csv",
                (IntakeStory.ALLOWANCES + row).getBytes(StandardCharsets.UTF_8));
    }

    private Visitor officer() {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(
                Staff.of(house).hire(Role.REGISTRY_OFFICER, Region.PROVINCE).loginName(),
                Staff.PASSWORD);
        return visitor;
    }
}
