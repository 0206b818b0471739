package org.tanku.platform.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.ledger.Serial;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;
import org.tanku.platform.registry.UnitBlock;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@House
class SafeguardPagesTest {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort private int port;

    @Autowired private ApplicationContext house;

    @Test
    void two_officers_freeze_serials_after_a_preview_and_the_public_sees_no_name() {
        Staff staff = Staff.of(house);
        Visitor maker = at(staff.hire(Role.REGISTRY_OFFICER, Region.PROVINCE));
        Visitor checker = at(staff.hire(Role.REGISTRY_OFFICER, Region.PROVINCE));
        SafeguardStory story = new SafeguardStory(house);
        UnitBlock block = story.books.issued(100);
        assertThat(maker.get("/safeguards").body()).contains("司法冻结").doesNotContain("??");
        for (Matter.Kind kind : Matter.Kind.values()) {
            assertThat(maker.get("/safeguards/new?lang=en&kind=" + kind).body())
                    .contains("Number of the paper")
                    .doesNotContain("??");
        }
        maker.get("/safeguards/new?lang=zh-CN&kind=FREEZE");

        Map<String, String> fields = freeze(story, block);
        Map<String, String> wrong = new HashMap<>(fields);
        wrong.putAll(Map.of("date", "昨天", "until", "明年", "account", "", "serials", "1~"));
        assertThat(maker.post("/safeguards/acts", wrong).body())
                .contains("文书日期“昨天”不对", "期限“明年”不对", "没有选择账户", "起止号“1~”不对");
        fields.put("date", "2026-01-05");
        String act = Visitor.target(maker.post("/safeguards/acts", fields));
        assertThat(act).startsWith("/safeguards/acts/");
        assertThat(maker.get(act).body())
                .contains(block.number() + " 1-40")
                .contains("100 → 60")
                .contains("须由另一位经办人复核")
                .doesNotContain("复核通过并入账</button>");

        Matcher seen = SEEN.matcher(checker.get(act).body());
        assertThat(seen.find()).isTrue();
        checker.post(act + "/approve", Map.of("seen", seen.group(1)));
        assertThat(checker.get(act).body()).contains("已办结").doesNotContain("??");
        assertThat(checker.get("/safeguards").body()).contains("测试中级法院");
        String serial = "/serials/" + new Serial(block.inBooks(), 7);
        assertThat(Visitor.at(port).get(serial).body()).contains("已冻结").doesNotContain("测试中级法院");
        assertThat(Visitor.at(port).get(serial + "?lang=en").body()).contains("Frozen");
        assertThat(maker.get("/registry/accounts/" + story.books.village.id()).body())
                .contains("<td class=\"number\">40</td>");
    }

    @Test
    void nobody_else_sees_the_papers() {
        Staff staff = Staff.of(house);
        Visitor holder = at(staff.hire(Role.RIGHTS_HOLDER, Region.PROVINCE));

        assertThat(holder.get("/safeguards").statusCode()).isEqualTo(403);
        assertThat(holder.get("/safeguards/new?kind=FREEZE").statusCode()).isEqualTo(403);
        assertThat(Visitor.at(port).get("/safeguards").statusCode()).isEqualTo(302);
    }

    private static Map<String, String> freeze(SafeguardStory story, UnitBlock block) {
        return new HashMap<>(
                Map.of(
                        "kind", "FREEZE",
                        "key", UUID.randomUUID().toString(),
                        "account", story.books.village.id().toString(),
                        "programme", "SMCER",
                        "block", block.number(),
                        "serials", "1-40",
                        "court", "测试中级法院",
                        "paper", "（2026）测执字第 7 号"));
    }

    private Visitor at(Person person) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(person.loginName(), Staff.PASSWORD);
        return visitor;
    }
}
