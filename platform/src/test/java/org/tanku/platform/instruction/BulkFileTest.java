package org.tanku.platform.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.ledger.CheckDigits;
import org.tanku.platform.House;
import org.tanku.platform.SignedInPerson;
import org.tanku.platform.instruction.BulkOutcome.BulkRefusal;
import org.tanku.platform.instruction.BulkOutcome.RowReason;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.UnitBlock;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A table of transfers and retirements, whole or not at all.
@House
class BulkFileTest {
    private static final String HEADINGS = "事项,从哪里取,数量（单位）,收方账户,用途,受益方,用途说明\n";

    @Autowired WebApplicationContext house;
    @Autowired BulkFile bulk;
    @Autowired Instructions instructions;

    private RegistryStory story;
    private UnitBlock block;

    @BeforeEach
    void issue_a_block() {
        story = new RegistryStory(house);
        block = story.issued(100);
    }

    @Test
    void a_table_becomes_one_instruction_and_is_booked_whole() {
        Acting colleague = story.cycle.colleague(story.holder.organisation(), Role.RIGHTS_HOLDER);
        Instruction proposed =
                proposed(
                        """
                        划转,%1$s,10,%2$s,,,
                        注销,%1$s,"1５",,公益注销,某小学,植树节
                        transfer,三明林业碳票,20,%2$s,,,
                        """
                                .formatted(block.number(), story.mill.number()));
        assertThat(proposed.lines()).extracting(Instruction.Line::row).containsExactly(2, 3, 4);
        assertThat(story.registry.totals(block.id()).free()).as("nothing is booked").isEqualTo(100);
        assertThat(instructions.foresee(proposed).balances())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.moved()).isEqualTo(30);
                    assertThat(each.retired()).isEqualTo(15);
                    assertThat(each.freeAfter()).isEqualTo(55);
                });
        instructions.confirm(proposed.id(), colleague);
        assertThat(story.registry.totals(block.id()).retired()).isEqualTo(15);
        assertThat(story.registry.listHoldings(story.mill))
                .extracting(each -> each.totals().free())
                .containsExactly(30L);
    }

    @Test
    void every_bad_row_is_told_with_its_column_and_nothing_is_proposed() {
        BulkOutcome outcome =
                propose(
                        """
                        划转,%1$s,0,%2$s,,,
                        划转,无此批次,5,%2$s,,,
                        划转,%1$s,5,,,,
                        划转,%1$s,5,TKA-000001-00,,,
                        划转,%1$s,5,TKA-999999-%4$s,,,
                        注销,%1$s,5,,,某小学,
                        注销,%1$s,5,,公益注销,,
                        划转,%1$s,60,%2$s,,,
                        划转,%1$s,60,%2$s,,,
                        划转,%1$s,5,%3$s,,,
                        赠与,%1$s,5,%2$s,,,
                        """
                                .formatted(
                                        block.number(),
                                        story.mill.number(),
                                        story.village.number(),
                                        CheckDigits.of("TKA-999999")));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        BulkOutcome.Rejected.class,
                        rejected -> {
                            assertThat(rejected.reasons())
                                    .extracting(
                                            RowReason::row, RowReason::column, RowReason::reason)
                                    .containsExactlyInAnyOrder(
                                            tuple(2, "units", BulkRefusal.UNITS_ARE_WRONG),
                                            tuple(3, "from", BulkRefusal.SOURCE_UNKNOWN),
                                            tuple(4, "receiver", BulkRefusal.RECEIVER_IS_MISSING),
                                            tuple(5, "receiver", BulkRefusal.RECEIVER_IS_MISTYPED),
                                            tuple(6, "receiver", BulkRefusal.RECEIVER_UNKNOWN),
                                            tuple(7, "purpose", BulkRefusal.PURPOSE_IS_MISSING),
                                            tuple(8, "beneficiary", Refusal.BENEFICIARY_IS_MISSING),
                                            tuple(
                                                    10,
                                                    "units",
                                                    Refusal.HOLDER_HAS_TOO_FEW_FREE_UNITS),
                                            tuple(11, "receiver", Refusal.RECEIVER_IS_THE_HOLDER));
                            assertThat(rejected.problems())
                                    .singleElement()
                                    .satisfies(each -> {
                                        assertThat(each.row()).isEqualTo(12);
                                        assertThat(each.found()).isEqualTo("赠与");
                                    });
                        });
        assertThat(instructions.list(story.village.id(), 10)).isEmpty();
    }

    @Test
    void too_much_is_refused_and_so_is_the_account_of_another() {
        assertThat(bulk.propose(story.village, new byte[(5 << 20) + 1], key(), story.holder))
                .isEqualTo(new BulkOutcome.Refused(BulkRefusal.TABLE_TOO_LARGE));
        String row = "划转,%s,1,%s,,,\n".formatted(block.number(), story.mill.number());
        assertThat(propose(row.repeat(1_001)))
                .isEqualTo(new BulkOutcome.Refused(BulkRefusal.TOO_MANY_LINES));
        assertThat(bulk.propose(story.village, bytes(row), key(), story.buyer))
                .isEqualTo(new BulkOutcome.Refused(Refusal.ACCOUNT_OF_ANOTHER));
    }

    @Test
    void the_same_form_sent_twice_proposes_once() {
        String key = key();
        byte[] table = bytes("划转,%s,7,%s,,,\n".formatted(block.number(), story.mill.number()));
        BulkOutcome first = bulk.propose(story.village, table, key, story.holder);
        assertThat(bulk.propose(story.village, table, key, story.holder)).isEqualTo(first);
        assertThat(instructions.list(story.village.id(), 10)).hasSize(1);
    }

    @Test
    void the_page_lists_bad_rows_in_the_readers_language_and_leads_on_to_the_preview()
            throws Exception {
        MockMvc door = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
        String bad = "划转,%s,-3,%s,,,\n".formatted(block.number(), story.mill.number());
        MockHttpServletResponse refused = send(door, bad, "en");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "Nothing was proposed: 1",
                        "-3",
                        "A whole number above zero",
                        block.number());
        assertThat(send(door, bad, "zh-CN").getContentAsString(StandardCharsets.UTF_8))
                .contains("没有提交：有 1 处要改", "大于零的整数");
        MockHttpServletResponse good = send(door, bad.replace("-3", "3"), "en");
        assertThat(good.getRedirectedUrl()).startsWith("/instructions/");
        MockHttpServletResponse template =
                door.perform(
                                get(page() + "/template.csv")
                                        .with(authentication(SignedInPerson.of(story.holder))))
                        .andReturn()
                        .getResponse();
        assertThat(template.getContentAsString(StandardCharsets.UTF_8)).contains("收方账户");
    }

    private String page() {
        return "/registry/accounts/" + story.village.id() + "/bulk";
    }

    private MockHttpServletResponse send(MockMvc door, String rows, String language)
            throws Exception {
        return door.perform(
                        multipart(page())
                                .file(
                                        new MockMultipartFile(
                                                "file", "d.csv", "text/csv", bytes(rows)))
                                .param("key", key())
                                .param("lang", language)
                                .with(csrf())
                                .with(authentication(SignedInPerson.of(story.holder))))
                .andReturn()
                .getResponse();
    }

    private Instruction proposed(String rows) {
        BulkOutcome outcome = propose(rows);
        if (outcome instanceof BulkOutcome.Proposed(var instruction)) {
            return instruction;
        }
        throw new AssertionError(outcome);
    }

    private BulkOutcome propose(String rows) {
        return bulk.propose(story.village, bytes(rows), key(), story.holder);
    }

    private static byte[] bytes(String rows) {
        return (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
