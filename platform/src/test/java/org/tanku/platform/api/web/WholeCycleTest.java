package org.tanku.platform.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.api.web.Program.Answer;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.ProjectId;

import tools.jackson.databind.JsonNode;

import java.util.UUID;

/// A tonne goes from a claim to a certificate through the interface alone, by the rules of the
/// pages.
@House
class WholeCycleTest {
    @Autowired ApplicationContext house;
    @LocalServerPort int port;

    private CycleStory story;

    @Test
    void a_tonne_goes_from_the_claim_to_the_certificate() {
        story = new CycleStory(house);
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"), fir("0002", "70"));
        EditionId end = story.survey(CycleStory.END, fir("0001", "95"), fir("0002", "99"));
        Program holder = program(story.holder);
        Program developer = program(story.developer);
        String project = registered(holder, developer, start);
        String report = measured(project, end);
        String statement = stated(report);
        Acting maker = story.somebody(Role.REGISTRY_OFFICER);
        Acting checker = story.colleague(maker.organisation(), Role.REGISTRY_OFFICER);
        String account = opened(program(maker), story.holder);
        JsonNode block = issued(program(maker), program(checker), statement, account);
        retired(holder, program(maker), account, block);
    }

    private String registered(Program holder, Program developer, EditionId start) {
        String claim =
                """
                {"edition": "%s", "stands": ["%s", "%s"], "holder": "%s",
                 "certificateNumber": "接口 1", "firstDay": "2010-01-01", "lastDay": "2060-12-31"}
                """
                        .formatted(
                                start,
                                story.code("0001"),
                                story.code("0002"),
                                story.holder.organisation());
        assertThat(holder.post("/titles/overlaps", claim).body().path("items").size()).isZero();
        Answer claimed = holder.post("/titles", claim);
        assertThat(claimed.status()).as(claimed.text()).isEqualTo(201);
        String title = claimed.body().path("id").asString();
        assertThat(claimed.header("Location")).isEqualTo("/api/v1/titles/" + title);
        assertThat(holder.get("/titles/" + title + "/stands").body().path("items").size())
                .isEqualTo(2);
        Answer again = holder.post("/titles", claim);
        assertThat(again.refusal()).isEqualTo("STANDS_ALREADY_CLAIMED");
        assertThat(again.body().path("overlaps").size()).isEqualTo(2);
        assertThat(again.body().path("type").asString())
                .isEqualTo("/api/problems/claim/stands-already-claimed");

        String draft =
                """
                {"name": "接口项目", "titles": ["%s"], "scheme": "SMCER", "startEdition": "%s",
                 "creditingFirstDay": "2016-07-01", "creditingLastDay": "2036-06-30",
                 "rulesDeclared": true}
                """
                        .formatted(title, start);
        assertThat(developer.post("/projects/screening", draft).body().path("passes").asBoolean())
                .isTrue();
        Answer proposed = developer.post("/projects", draft);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        String id = proposed.body().path("id").asString();
        assertThat(developer.post("/projects/" + id + "/registration", "").status())
                .as("a developer does not register")
                .isEqualTo(403);
        assertThat(program(story.officer).post("/projects/" + id + "/registration", "").refusal())
                .isEqualTo("DESIGN_NOTICE_IS_NOT_OVER");
        story.validate(new ProjectId(UUID.fromString(id)));
        Answer registered = program(story.officer).post("/projects/" + id + "/registration", "");
        assertThat(registered.body().path("state").asString()).isEqualTo("REGISTERED");
        assertThat(anybody().get("/projects/" + id + "/stands").body().path("items").size())
                .isEqualTo(2);
        assertThat(anybody().get("/projects/" + id + "/checks").body().path("items").size())
                .isPositive();
        return id;
    }

    private String measured(String project, EditionId end) {
        Program measurer = program(story.measurer);
        EditionId half = story.survey(CycleStory.END, fir("0001", "95"));
        Answer incomplete =
                measurer.post(
                        "/reports",
                        """
                        {"project": "%s", "endEdition": "%s",
                         "firstDay": "2016-07-01", "lastDay": "2021-06-30"}
                        """
                                .formatted(project, half));
        assertThat(incomplete.refusal()).isEqualTo("STANDS_INCOMPLETE");
        assertThat(incomplete.body().path("stands").size()).isEqualTo(1);
        Answer measured =
                measurer.post(
                        "/reports",
                        """
                        {"project": "%s", "endEdition": "%s",
                         "firstDay": "2016-07-01", "lastDay": "2021-06-30"}
                        """
                                .formatted(project, end));
        assertThat(measured.status()).as(measured.text()).isEqualTo(201);
        String report = measured.body().path("id").asString();
        assertThat(measurer.get("/reports?project=" + project).body().path("items").size())
                .isEqualTo(1);
        JsonNode stands = anybody().get("/reports/" + report + "/stands").body().path("items");
        assertThat(stands.size()).isEqualTo(2);
        Answer trace =
                anybody()
                        .get(
                                "/reports/"
                                        + report
                                        + "/stands/"
                                        + stands.get(0).path("stand").asString());
        assertThat(trace.text()).as("down to the survey").contains("survey 2021");
        assertThat(anybody().get("/reports/" + report + "/total").status()).isEqualTo(200);
        Answer anew = measurer.post("/reports/" + report + "/recomputation", "");
        assertThat(anew.body().path("equal").asBoolean()).isTrue();
        Program verifier = program(story.verifier);
        Answer found = verifier.post("/reports/" + report + "/findings", "{\"found\": \"缺照片\"}");
        Answer tooEarly =
                verifier.post("/reports/" + report + "/statement", "{\"opinion\": \"AGREE\"}");
        assertThat(tooEarly.refusal()).isEqualTo("OPEN_FINDINGS");
        Answer closed =
                verifier.post(
                        "/reports/%s/findings/%s/closing"
                                .formatted(report, found.body().path("id").asString()),
                        "{\"resolution\": \"已补\"}");
        assertThat(closed.body().path("open").asBoolean()).isFalse();
        assertThat(verifier.get("/reports/" + report + "/findings").body().path("items").size())
                .isEqualTo(1);
        return report;
    }

    private String stated(String report) {
        assertThat(
                        program(story.measurer)
                                .post(
                                        "/reports/" + report + "/statement",
                                        "{\"opinion\": \"AGREE\"}")
                                .refusal())
                .isEqualTo("ROLE_MISSING");
        Answer stated =
                program(story.verifier)
                        .post(
                                "/reports/" + report + "/statement",
                                """
                                {"opinion": "AGREE_WITH_CORRECTIONS", "verified_tCO2e": 60.4,
                                 "remark": "按整吨核减"}
                                """);
        assertThat(stated.status()).as(stated.text()).isEqualTo(201);
        assertThat(stated.body().path("tonnes").asLong()).isEqualTo(60);
        String id = stated.body().path("id").asString();
        assertThat(anybody().get("/statements/" + id).body().path("findings").size()).isEqualTo(1);
        assertThat(program(story.verifier).get("/statements?limit=1").body().path("items").size())
                .isEqualTo(1);
        return id;
    }

    private String opened(Program officer, Acting holder) {
        Answer opened =
                officer.post("/accounts", "{\"holder\": \"%s\"}".formatted(holder.organisation()));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened.body().path("number").asString();
    }

    private JsonNode issued(Program maker, Program checker, String statement, String account) {
        String asked =
                """
                {"statement": "%s", "account": "%s", "bufferShare": 0, "bufferReason": "测试：不留缓冲"}
                """
                        .formatted(statement, account);
        String key = UUID.randomUUID().toString();
        Answer proposed = maker.post("/issue-proposals", asked, key);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        assertThat(maker.post("/issue-proposals", asked).refusal())
                .isEqualTo("STATEMENT_ALREADY_PROPOSED");
        String proposal = proposed.body().path("id").asString();
        assertThat(maker.post("/issue-proposals/" + proposal + "/approval", "").refusal())
                .isEqualTo("MAKER_CANNOT_CHECK");
        assertThat(
                        checker.post(
                                        "/issue-proposals/" + proposal + "/rejection",
                                        "{\"remark\": \" \"}")
                                .refusal())
                .isEqualTo("REMARK_IS_MISSING");
        Answer approved = checker.post("/issue-proposals/" + proposal + "/approval", "");
        assertThat(approved.status()).as(approved.text()).isEqualTo(201);
        assertThat(maker.get("/issue-proposals/" + proposal).body().path("block").asString())
                .isEqualTo(approved.body().path("number").asString());
        assertThat(maker.get("/issue-proposals?limit=1").body().path("items").size()).isEqualTo(1);
        return approved.body();
    }

    private void retired(Program holder, Program officer, String account, JsonNode block) {
        String number = block.path("number").asString();
        Acting buyer = story.somebody(Role.RIGHTS_HOLDER);
        String mill = opened(officer, buyer);
        String move =
                """
                {"to": "%s", "units": {"from": "%s", "units": 20}}
                """
                        .formatted(mill, number);
        long before = officer.post("/journal/roots", "").body().path("number").asLong();
        String key = UUID.randomUUID().toString();
        Answer moved = holder.post("/accounts/" + account + "/moves", move, key);
        assertThat(moved.status()).as(moved.text()).isEqualTo(202);
        Answer again = holder.post("/accounts/" + account + "/moves", move, key);
        assertThat(again.text()).as("the same key, the same answer").isEqualTo(moved.text());
        Answer other =
                holder.post("/accounts/" + account + "/moves", move.replace("20", "21"), key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.refusal()).isEqualTo("IDEMPOTENCY_KEY_USED_OTHERWISE");
        assertThat(officer.post("/accounts/" + account + "/moves", move).refusal())
                .as("an officer moves nothing for others")
                .isEqualTo("ACCOUNT_OF_ANOTHER");
        String moving = moved.body().path("id").asString();
        assertThat(moved.header("Location")).isEqualTo("/api/v1/instructions/" + moving);
        assertThat(holder.post("/instructions/" + moving + "/confirmation", "").refusal())
                .isEqualTo("PROPOSER_CANNOT_CONFIRM");
        Answer booked = confirmed(story.holder, moving);
        assertThat(booked.body().path("lines").get(0).path("entry").asLong()).isPositive();
        Answer asked =
                program(buyer)
                        .post(
                                "/accounts/" + mill + "/retirements",
                                """
                                {"units": {"firstSerial": "%s", "lastSerial": "%s"},
                                 "purpose": "PUBLIC_GOOD", "beneficiary": "测试受益人"}
                                """
                                        .formatted(
                                                block.path("firstSerial").asString(),
                                                block.path("firstSerial").asString()));
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        Answer retired = confirmed(buyer, asked.body().path("id").asString());
        Answer certificate =
                anybody()
                        .get(
                                "/certificates/"
                                        + retired.body()
                                                .path("lines")
                                                .get(0)
                                                .path("certificate")
                                                .asString());
        assertThat(certificate.status()).as(certificate.text()).isEqualTo(200);
        turnedDown(holder, account, move);
        long after = officer.post("/journal/roots", "").body().path("number").asLong();
        String both = "/journal/consistency?earlier=%d&later=%d";
        assertThat(officer.get(both.formatted(before, after)).status()).isEqualTo(200);
        assertThat(officer.get(both.formatted(after, before)).refusal())
                .isEqualTo("LATER_ROOT_IS_EARLIER");
        readByEveryone(block, certificate.body(), account, mill);
    }

    /// By a colleague of whoever proposed it.
    private Answer confirmed(Acting proposer, String instruction) {
        Acting colleague = story.colleague(proposer.organisation(), Role.RIGHTS_HOLDER);
        Answer answer =
                program(colleague).post("/instructions/" + instruction + "/confirmation", "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().path("state").asString()).isEqualTo("BOOKED");
        assertThat(answer.body().path("way").asString()).isEqualTo("SECOND_PERSON");
        return answer;
    }

    private static void turnedDown(Program holder, String account, String move) {
        String id =
                holder.post("/accounts/" + account + "/moves", move).body().path("id").asString();
        String rejection = "/instructions/" + id + "/rejection";
        assertThat(holder.post(rejection, "{\"remark\": \" \"}").refusal())
                .isEqualTo("REASON_IS_MISSING");
        assertThat(holder.post(rejection, "{\"remark\": \"填错\"}").status()).isEqualTo(200);
        assertThat(holder.get("/instructions/" + id).body().path("state").asString())
                .isEqualTo("REJECTED");
        assertThat(holder.get("/accounts/" + account + "/instructions").body().path("items").size())
                .isEqualTo(2);
    }

    private void readByEveryone(JsonNode block, JsonNode certificate, String from, String to) {
        String number = block.path("number").asString();
        Answer serial = anybody().get("/serials/" + block.path("firstSerial").asString());
        assertThat(serial.body().path("state").asString()).isEqualTo("RETIRED");
        assertThat(serial.body().path("certificate").asString())
                .isEqualTo(certificate.path("number").asString());
        assertThat(serial.body().path("events").size()).isEqualTo(3);
        assertThat(serial.body().path("events").get(1).path("fromAccount").asString())
                .isEqualTo(from);
        assertThat(serial.body().path("origin").path("startEdition").path("name").asString())
                .isEqualTo("survey 2016");
        assertThat(
                        anybody()
                                .get("/blocks/" + number)
                                .body()
                                .path("totals")
                                .path("retired")
                                .asLong())
                .isEqualTo(1);
        assertThat(anybody().get("/blocks/" + number + "/events").body().path("items").size())
                .isEqualTo(3);
        assertThat(anybody().get("/blocks/" + number + "/lots").body().path("items").size())
                .isEqualTo(3);
        assertThat(anybody().get("/blocks/" + number + "/origin").status()).isEqualTo(200);
        assertThat(
                        anybody()
                                .get("/certificates/" + certificate.path("number").asString())
                                .body()
                                .path("beneficiary")
                                .asString())
                .isEqualTo("测试受益人");
        assertThat(program(story.holder).get("/accounts/" + to).status())
                .as("the account of another")
                .isEqualTo(403);
        assertThat(
                        program(story.holder)
                                .get("/accounts/" + from + "/events")
                                .body()
                                .path("items")
                                .size())
                .isEqualTo(2);
    }

    private Program program(Acting who) {
        return Program.openingAll(house, port, who);
    }

    /// Reads what is public, counted by a token of its own.
    private Program anybody() {
        return Program.of(house, port, story.surveyor, org.tanku.platform.api.Scope.PUBLIC_READ);
    }
}
