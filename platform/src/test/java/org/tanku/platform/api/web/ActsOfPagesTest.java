package org.tanku.platform.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.CycleStory;
import org.tanku.platform.Declared;
import org.tanku.platform.House;
import org.tanku.platform.api.web.Program.Answer;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.UnitBlock;

import java.util.List;
import java.util.UUID;

/// What officers, bodies and the public do on pages, done by programs, with the refusals of the
/// pages.
@House
@TestPropertySource(
        properties = {
            "tanku.public-address=https://carbon.example",
            "tanku.seal-name=某县碳汇登记处",
            "tanku.seal-password=a long test password"
        })
class ActsOfPagesTest {
    @Autowired ApplicationContext house;
    @LocalServerPort int port;

    private CycleStory story;

    @BeforeEach
    void move_to_a_new_village() {
        story = new CycleStory(house);
    }

    @Test
    void a_design_goes_on_notice_and_is_commented_answered_covered_and_withdrawn() {
        Program bureau = program(story.officer);
        period(bureau, 5);
        String project = proposed().id().value().toString();
        Program developer = program(story.developer);
        Answer published = developer.post("/projects/" + project + "/validation/design", DESIGN);
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        assertThat(published.body().path("noticeOver").asBoolean()).isFalse();
        String notice = noticeOn(project);
        String at = "/notices/" + notice;
        assertThat(developer.post(at + "/comments", "{\"text\": \" \"}").refusal())
                .isEqualTo("TEXT_IS_MISSING");

        Answer said = bureau.post(at + "/comments", "{\"text\": \"界址\", \"contact\": \"x\"}");
        String comment = said.body().path("comments").get(0).path("id").asString();
        assertThat(said.text()).doesNotContain("contact");
        String tag = bureau.get(at).header("ETag");
        Answer answered =
                developer.postIfMatch(
                        at + "/comments/" + comment + "/answer", "{\"text\": \"已核\"}", tag);
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        Answer late = bureau.postIfMatch(at + "/withdrawal", "{\"reason\": \"更正\"}", tag);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.refusal()).isEqualTo("STATE_HAS_CHANGED");
        Answer covered =
                bureau.post(at + "/comments/" + comment + "/covering", "{\"reason\": \"隐私\"}");
        assertThat(covered.body().path("comments").get(0).path("text").isMissingNode()).isTrue();
        Answer withdrawn =
                bureau.postIfMatch(
                        at + "/withdrawal", "{\"reason\": \"更正\"}", bureau.get(at).header("ETag"));
        assertThat(withdrawn.body().path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(anybody().get("/notices?limit=1").body().path("items").size()).isEqualTo(1);
        period(bureau, 0);
    }

    @Test
    void a_program_that_floods_a_notice_is_slowed_down() {
        Program flooding = program(story.officer);
        period(flooding, 5);
        String project = proposed().id().value().toString();
        program(story.developer).post("/projects/" + project + "/validation/design", DESIGN);
        String comments = "/notices/" + noticeOn(project) + "/comments";
        for (int i = 0; i < 5; i++) {
            assertThat(flooding.post(comments, "{\"text\": \"意见\"}").status()).isEqualTo(200);
        }
        Answer sixth = flooding.post(comments, "{\"text\": \"意见\"}");
        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.header("Retry-After")).isEqualTo("600");
        assertThat(program(story.validator).post(comments, "{\"text\": \"意见\"}").status())
                .as("somebody else is heard")
                .isEqualTo(200);
        period(flooding, 0);
    }

    @Test
    void a_body_is_accredited_asks_is_answered_and_states() {
        Program bureau = program(story.officer);
        String project = proposed().id().value().toString();
        Program developer = program(story.developer);
        Program body = program(story.validator);
        String file = "/projects/" + project + "/validation";
        assertThat(body.post(file + "/beginning", "").refusal()).isEqualTo("DESIGN_IS_MISSING");
        developer.post(file + "/design", DESIGN);
        Acting other = story.colleague(organisation(), Role.BUREAU_OFFICER);
        String granted =
                """
                {"organisation": "%s", "mandate": "VALIDATION", "scheme": "SMCER",
                 "firstDay": "2020-01-01", "lastDay": "2090-12-31", "paper": "%s"}
                """;
        Answer accredited =
                bureau.post("/accreditations", granted.formatted(other.organisation(), "批文 1"));
        String id = accredited.body().path("id").asString();
        assertThat(accredited.body().path("holds").asBoolean()).as(accredited.text()).isTrue();
        assertThat(
                        bureau.post("/accreditations", granted.formatted(other.organisation(), ""))
                                .refusal())
                .isEqualTo("PAPER_IS_MISSING");
        Answer ended = bureau.post("/accreditations/" + id + "/withdrawal", "{\"reason\": \"到期\"}");
        assertThat(ended.body().path("holds").asBoolean()).isFalse();
        assertThat(anybody().get("/accreditations/" + id).status()).isEqualTo(200);
        Answer tie =
                bureau.post(
                        "/ties",
                        "{\"organisation\": \"%s\", \"tiedTo\": \"%s\", \"nature\": \"股东\"}"
                                .formatted(other.organisation(), story.developer.organisation()));
        assertThat(tie.status()).as(tie.text()).isEqualTo(200);
        assertThat(
                        bureau.post(
                                        "/ties/" + tie.body().path("id").asString() + "/end",
                                        "{\"reason\": \"\"}")
                                .refusal())
                .isEqualTo("REASON_IS_MISSING");

        assertThat(body.post(file + "/beginning", "").status()).isEqualTo(200);
        Answer asked = body.post(file + "/questions", "{\"text\": \"面积\"}");
        String question =
                file + "/questions/" + asked.body().path("questions").get(0).path("id").asString();
        assertThat(
                        body.post(file + "/opinion", "{\"opinion\": \"POSITIVE\", \"text\": \"好\"}")
                                .refusal())
                .isEqualTo("QUESTIONS_ARE_OPEN");
        developer.post(question + "/answer", "{\"text\": \"见图\"}");
        body.post(question + "/closing", "{\"text\": \"已闭合\"}");
        Answer stated =
                body.post(file + "/opinion", "{\"opinion\": \"POSITIVE\", \"text\": \"好\"}");
        assertThat(stated.body().path("opinion").path("opinion").asString()).isEqualTo("POSITIVE");
        assertThat(bureau.post(file + "/return", "{\"reason\": \" \"}").refusal())
                .isEqualTo("TEXT_IS_MISSING");
        Answer back = bureau.post(file + "/return", "{\"reason\": \"改址\"}");
        assertThat(back.body().path("sentBack").asString()).isEqualTo("改址");
        assertThat(anybody().get(file).status()).isEqualTo(200);
    }

    @Test
    void a_year_is_entered_once_and_a_period_needs_its_paper() {
        Program bureau = program(story.officer);
        String year =
                "{\"year\": %d, \"off\": [\"2031-10-01\"], \"worked\": [], \"source\": \"国办\"}";
        assertThat(bureau.post("/calendar-years", year.formatted(2031)).text()).contains("2031");
        assertThat(bureau.post("/calendar-years", year.formatted(2031)).refusal())
                .isEqualTo("YEAR_IS_KNOWN");
        assertThat(anybody().get("/calendar-years").text()).contains("2031");
        assertThat(
                        bureau.post(
                                        "/periods",
                                        "{\"scheme\": \"SMCER\", \"step\": \"ISSUE\","
                                                + " \"workingDays\": 5, \"source\": \"\"}")
                                .refusal())
                .isEqualTo("SOURCE_IS_MISSING");
        assertThat(anybody().get("/periods").status()).isEqualTo(200);
    }

    @Test
    void a_visit_is_recorded_the_result_published_and_shared() {
        MonitoringReport report = measured(Scheme.SMCER);
        Program verifier = program(story.verifier);
        String at = "/reports/" + report.id().value();
        String visit = "{\"on\": \"%s\", \"place\": \"三林班\", \"seen\": \"样木\"}";
        assertThat(verifier.post(at + "/visits", visit.formatted("2090-01-01")).refusal())
                .isEqualTo("DAY_IS_IN_THE_FUTURE");
        Answer recorded = verifier.post(at + "/visits", visit.formatted("2021-07-01"));
        assertThat(recorded.body().path("place").asString()).isEqualTo("三林班");
        assertThat(verifier.get(at + "/visits").body().path("items").size()).isEqualTo(1);
        String statement =
                verifier.post(at + "/statement", "{\"opinion\": \"AGREE\"}")
                        .body()
                        .path("id")
                        .asString();
        Answer shares = anybody().get("/statements/" + statement + "/shares");
        assertThat(shares.body().path("holders").get(0).path("units").asLong())
                .isEqualTo(shares.body().path("units").asLong())
                .isPositive();
        assertThat(verifier.post("/statements/" + statement + "/notice", "").refusal())
                .isEqualTo("NO_NOTICE_IS_HELD");
        assertThat(verifier.post("/statements/" + UUID.randomUUID() + "/notice", "").status())
                .isEqualTo(404);
    }

    @Test
    void forest_is_recognised_and_that_revoked() {
        MonitoringReport report = measured(Scheme.NEUTRAL_FOREST);
        String statement =
                program(story.verifier)
                        .post(
                                "/reports/" + report.id().value() + "/statement",
                                "{\"opinion\": \"AGREE\"}")
                        .body()
                        .path("id")
                        .asString();
        Program bureau = program(story.officer);
        String asked = "{\"statement\": \"%s\"}".formatted(statement);

        Answer made = bureau.post("/recognitions", asked);

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String at = "/recognitions/" + made.body().path("number").asString();
        assertThat(bureau.post("/recognitions", asked).refusal())
                .isEqualTo("STATEMENT_ALREADY_RECOGNISED");
        assertThat(anybody().get(at).body().path("valid").asBoolean()).isTrue();
        Answer ended = bureau.post(at + "/revocation", "{\"reason\": \"火灾\"}");
        assertThat(ended.body().path("reason").asString()).isEqualTo("火灾");
        assertThat(anybody().get("/recognitions").body().path("items").size()).isPositive();
    }

    @Test
    void units_are_frozen_by_two_programs_after_a_preview() {
        RegistryStory books = new RegistryStory(house);
        UnitBlock block = books.issued(40);
        Program maker = program(books.maker);
        Program checker = program(books.checker);
        String freeze =
                """
                {"kind": "FREEZE", "paperNumber": "（2026）闽执 1 号", "paperDate": "2021-09-01",
                 "reason": "保全", "account": "%s", "court": "某县法院", "until": "2090-12-31",
                 "units": {"from": "%s", "units": 30}}
                """
                        .formatted(books.village.number(), block.number());
        assertThat(maker.post("/acts", freeze.replace("（2026）闽执 1 号", " ")).refusal())
                .isEqualTo("PAPER_IS_MISSING");
        Answer unreadable = maker.post("/acts", freeze.replace("\"court\"", "\"pledgee\""));
        assertThat(unreadable.text()).contains("/court is missing");

        Answer proposed = maker.post("/acts", freeze);

        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        assertThat(proposed.body().path("matter").path("until").asString()).isEqualTo("2090-12-31");
        String act = "/acts/" + proposed.body().path("id").asString();
        Answer preview = checker.get(act + "/preview");
        assertThat(preview.body().path("units").asLong()).isEqualTo(30);
        String seen = "{\"seen\": \"%s\"}".formatted(preview.body().path("seen").asString());
        assertThat(maker.post(act + "/approval", seen).refusal()).isEqualTo("MAKER_CANNOT_CHECK");
        assertThat(checker.post(act + "/approval", "{\"seen\": \"another\"}").refusal())
                .isEqualTo("PREVIEW_HAS_CHANGED");
        Answer approved =
                checker.postIfMatch(act + "/approval", seen, checker.get(act).header("ETag"));
        assertThat(approved.body().path("state").asString())
                .as(approved.text())
                .isEqualTo("APPROVED");
        String bond = bondOf(maker, act);
        Answer lift =
                maker.post(
                        "/acts",
                        """
                        {"kind": "LIFT", "paperNumber": "2", "paperDate": "2021-09-01",
                         "reason": "解除", "encumbrance": "%s"}
                        """
                                .formatted(bond));
        String lifting = "/acts/" + lift.body().path("id").asString();
        assertThat(checker.post(lifting + "/rejection", "{\"remark\": \"\"}").refusal())
                .isEqualTo("REMARK_IS_MISSING");
        assertThat(
                        checker.post(lifting + "/rejection", "{\"remark\": \"缺件\"}")
                                .body()
                                .path("state")
                                .asString())
                .isEqualTo("REJECTED");
        assertThat(maker.get("/acts?limit=1").body().path("items").size()).isEqualTo(1);
        assertThat(maker.get("/debts").status()).isEqualTo(200);
    }

    @Test
    void an_act_that_changes_nothing_told_takes_no_tag_and_a_scope_is_asked_for() {
        Program bureau = program(story.officer);
        Answer refused = bureau.postIfMatch("/periods", PERIOD.formatted(0), "\"abc\"");
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.refusal()).isEqualTo("STATE_HAS_NO_TAG");
        Program reader = anybody();
        for (String path : List.of("/periods", "/accreditations", "/acts", "/recognitions")) {
            assertThat(reader.post(path, "{}").refusal()).as(path).isEqualTo("SCOPE_MISSING");
        }
    }

    private static final String DESIGN =
            "{\"yearly_tCO2e\": 41.5, \"basis\": \"起始蓄积\", \"text\": \"一个项目\"}";

    private static final String PERIOD =
            "{\"scheme\": \"SMCER\", \"step\": \"DESIGN_NOTICE\", \"workingDays\": %d,"
                    + " \"source\": \"测试\"}";

    private static void period(Program bureau, int days) {
        Answer set = bureau.post("/periods", PERIOD.formatted(days));
        assertThat(set.body().path("workingDays").asInt()).as(set.text()).isEqualTo(days);
    }

    private Project proposed() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        return story.proposed(story.ticket(start, story.title(start)));
    }

    private MonitoringReport measured(Scheme scheme) {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        Project project =
                story.registered(
                        scheme == Scheme.SMCER
                                ? story.ticket(start, story.title(start))
                                : story.declared(
                                        scheme,
                                        start,
                                        story.title(start),
                                        Declared.answers(scheme, Declared.share(0))));
        return story.measured(project, story.survey(CycleStory.END, fir("0001", "95")));
    }

    private String noticeOn(String project) {
        for (var each : anybody().get("/notices?limit=50").body().path("items")) {
            if (each.path("subject").asString().equals(project)) {
                return each.path("id").asString();
            }
        }
        throw new AssertionError("no notice on " + project);
    }

    private static String bondOf(Program officer, String act) {
        for (var each : officer.get("/encumbrances?limit=200").body().path("items")) {
            if (act.endsWith(each.path("act").asString())) {
                return each.path("number").asString();
            }
        }
        throw new AssertionError("nothing binds by " + act);
    }

    private org.tanku.platform.party.PartyId organisation() {
        return story.parties.registerOrganisation("新机构", false).id();
    }

    private Program program(Acting who) {
        return Program.openingAll(house, port, who);
    }

    private Program anybody() {
        return Program.of(house, port, story.surveyor, org.tanku.platform.api.Scope.PUBLIC_READ);
    }
}
