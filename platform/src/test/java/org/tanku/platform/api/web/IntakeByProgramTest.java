package org.tanku.platform.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.intake.IntakeStory.number;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.api.web.Program.Answer;
import org.tanku.platform.intake.IntakeList.Kind;
import org.tanku.platform.intake.IntakeStory;
import org.tanku.platform.registry.UnitBlock;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// Lists of allowances and of national records, by two programs.
@House
class IntakeByProgramTest {
    @Autowired ApplicationContext house;
    @LocalServerPort int port;

    @Test
    void two_programs_hand_a_list_in_and_book_it() {
        IntakeStory story = new IntakeStory(house);
        Program maker = Program.openingAll(house, port, story.books.maker);
        Program checker = Program.openingAll(house, port, story.books.checker);
        String number = number();
        Answer handedIn = maker.post("/intake", list(story.allowance(number, "1200")));
        assertThat(handedIn.status()).as(handedIn.text()).isEqualTo(202);
        String at = "/intake/" + handedIn.body().path("id").asString();
        assertThat(maker.post(at + "/booking", "").refusal()).isEqualTo("MAKER_CANNOT_CHECK");

        Answer booked = checker.post(at + "/booking", "");

        assertThat(booked.body().path("state").asString()).as(booked.text()).isEqualTo("BOOKED");
        assertThat(checker.get(at).body().path("rows").get(0).path("complianceYear").asInt())
                .isEqualTo(2025);
        assertThat(checker.get("/intake").body().path("items").size()).isPositive();
        Answer again = maker.post("/intake", list(story.allowance(number, "1200")));
        assertThat(again.refusal()).isEqualTo("NOTHING_IS_NEW");
        assertThat(Program.openingAll(house, port, story.books.holder).get("/intake").refusal())
                .isEqualTo("ROLE_MISSING");
    }

    @Test
    void bad_rows_come_back_with_row_and_column() {
        IntakeStory story = new IntakeStory(house);
        Program maker = Program.openingAll(house, port, story.books.maker);

        Answer refused =
                maker.post(
                        "/intake",
                        list(story.allowance(number(), "x") + story.allowance("a b", "1")));

        assertThat(refused.refusal()).isEqualTo("VALUES_ARE_WRONG");
        assertThat(refused.body().path("faults").size()).isEqualTo(2);
        assertThat(refused.body().path("faults").get(0).path("row").asInt()).isEqualTo(2);
        assertThat(refused.body().path("faults").get(0).path("found").asString()).isEqualTo("x");
    }

    @Test
    void a_body_that_is_no_list_is_refused_by_name() {
        IntakeStory story = new IntakeStory(house);
        Program maker = Program.openingAll(house, port, story.books.maker);
        String good = list(story.allowance(number(), "1"));

        for (String bad :
                List.of(
                        good.replace("\"ALLOWANCES\"", "\"OTHER\""),
                        good.replace("\"ALLOWANCES\"", "null"),
                        good.replace("2025-06-30", "30.6.2025"),
                        good.replace("\"fileName\"", "\"name\""),
                        good.replaceAll("\"content\": \"[^\"]*\"", "\"content\": \"%%\""))) {
            Answer refused = maker.post("/intake", bad);
            assertThat(refused.status()).as(bad + refused.text()).isEqualTo(400);
        }
        assertThat(maker.post("/intake", good.replace("2025-06-30", "2999-01-01")).refusal())
                .isEqualTo("DAY_IS_TO_COME");
        Answer odd = maker.post("/intake", good.replace("某市", "某市\\u0000\\n"));
        assertThat(odd.status()).as(odd.text()).isEqualTo(202);
        assertThat(odd.body().path("source").asString()).isEqualTo("某市 〔2025〕9号");
    }

    @Test
    void a_list_is_turned_down_by_program() {
        IntakeStory story = new IntakeStory(house);
        Program maker = Program.openingAll(house, port, story.books.maker);
        Program checker = Program.openingAll(house, port, story.books.checker);
        Answer handedIn = maker.post("/intake", list(story.allowance(number(), "5")));
        String at = "/intake/" + handedIn.body().path("id").asString();

        Answer rejected = checker.post(at + "/rejection", "{\"remark\": \"与原件不符\"}");

        assertThat(rejected.body().path("state").asString()).isEqualTo("REJECTED");
        assertThat(rejected.body().path("remark").asString()).isEqualTo("与原件不符");
    }

    @Test
    void a_block_from_elsewhere_tells_its_source_and_has_no_walk_to_trees() {
        IntakeStory story = new IntakeStory(house);
        String number = number();
        UnitBlock block =
                story.block(
                        story.booked(
                                Kind.NATIONAL_RECORDS,
                                story.record(number, number + "-R", 20_000, "1500")),
                        number);
        Program anybody = Program.withoutToken(port);

        Answer source = anybody.get("/blocks/" + block.number() + "/source");

        assertThat(source.body().path("number").asString()).isEqualTo(number);
        assertThat(source.body().path("recorded").path("registeredUnits").asLong())
                .isEqualTo(20_000);
        assertThat(anybody.get("/blocks/" + block.number()).body().has("statement")).isFalse();
        assertThat(anybody.get("/blocks/" + block.number() + "/origin").status()).isEqualTo(404);
        UnitBlock measured = story.books.issued(10);
        assertThat(anybody.get("/blocks/" + measured.number() + "/source").status()).isEqualTo(404);
        assertThat(anybody.get("/blocks/" + measured.number() + "/origin").status()).isEqualTo(200);
    }

    private static String list(String rows) {
        String content =
                Base64.getEncoder()
                        .encodeToString(
                                (IntakeStory.ALLOWANCES + rows).getBytes(StandardCharsets.UTF_8));
        return """
        {"kind": "ALLOWANCES", "source": "某市〔2025〕9号", "drawnUpOn": "2025-06-30",
         "fileName": "list.csv", "content": "%s"}
        """
                .formatted(content);
    }
}
