package org.tanku.platform.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.api.web.Program.Answer;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.UnitBlock;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Papers, documents and ledgers by programs, with the refusals of the pages.
@House
@TestPropertySource(
        properties = {
            "tanku.public-address=https://carbon.example",
            "tanku.seal-name=某县碳汇登记处",
            "tanku.seal-password=a long test password"
        })
class FilesOfPagesTest {
    @Autowired ApplicationContext house;
    @LocalServerPort int port;

    private CycleStory story;

    @BeforeEach
    void move_to_a_new_village() {
        story = new CycleStory(house);
    }

    @Test
    void a_ticket_is_printed_and_reissued_by_two_programs() {
        RegistryStory books = new RegistryStory(house);
        UnitBlock block = books.issued(40);
        program(books.maker).post("/journal/roots", "");

        Answer ticket = anybody().get("/blocks/" + block.number() + "/ticket");

        assertThat(ticket.status()).as(ticket.text()).isEqualTo(200);
        String number = ticket.body().path("number").asString();
        assertThat(ticket.body().path("pdf").asString()).isEqualTo("/papers/" + number + ".pdf");
        assertThat(anybody().get("/blocks/nothing/ticket").status()).isEqualTo(404);
        Program maker = program(books.maker);
        Program checker = program(books.checker);
        String ask = "/papers/" + number + "/corrections";
        assertThat(maker.post(ask, "{\"aim\": \"REISSUE\", \"reason\": \"\"}").refusal())
                .isEqualTo("REASON_MISSING");
        Answer asked = maker.post(ask, "{\"aim\": \"REISSUE\", \"reason\": \"污损\"}");
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        String request = "/paper-corrections/" + asked.body().path("id").asString();
        assertThat(maker.post(request + "/confirmation", "").refusal())
                .isEqualTo("MAKER_CANNOT_CHECK");
        Answer confirmed = checker.post(request + "/confirmation", "");
        assertThat(confirmed.body().path("state").asString())
                .as(confirmed.text())
                .isEqualTo("CONFIRMED");
        Answer old = anybody().get("/papers/" + number);
        assertThat(old.body().path("state").asString()).isEqualTo("SUPERSEDED");
        assertThat(old.body().path("successor").asString())
                .isEqualTo(confirmed.body().path("successor").asString());
        assertThat(maker.post(ask, "{\"aim\": \"REVOKE\", \"reason\": \"误\"}").refusal())
                .isEqualTo("NOT_THE_LATEST_EDITION");
        assertThat(checker.get(request).status()).isEqualTo(200);
        assertThat(checker.get("/paper-corrections").body().path("items").size()).isPositive();
        assertThat(checker.get("/papers").body().path("items").size()).isPositive();
        assertThat(checker.post(request + "/declining", "").refusal()).isEqualTo("ALREADY_DECIDED");
    }

    @Test
    void a_document_is_added_version_upon_version_and_made_public() {
        String project = proposed().id().value().toString();
        Program developer = program(story.developer);
        String dossier = "/dossiers/project/" + project + "/documents";
        String pdf = base64("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
        String asked =
                "{\"kind\": \"DESIGN\", \"heading\": \"%s\", \"fileName\": \"设计.pdf\","
                        + " \"content\": \"%s\"}";
        assertThat(developer.post(dossier, asked.formatted("", pdf)).refusal())
                .isEqualTo("TITLE_IS_MISSING");
        assertThat(developer.post(dossier, asked.formatted("设计", "no base64!")).refusal())
                .isEqualTo("BODY_UNREADABLE");

        Answer opened = developer.post(dossier, asked.formatted("设计", pdf));

        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        String document = "/documents/" + opened.body().path("id").asString();
        Answer second =
                developer.post(
                        document + "/versions",
                        "{\"fileName\": \"设计.pdf\", \"content\": \"%s\"}"
                                .formatted(base64("%PDF-1.7\n2 0 obj\n%%EOF\n")));
        assertThat(second.body().path("versions").size()).as(second.text()).isEqualTo(2);
        assertThat(developer.get(document + "/versions/1").body().path("content").asString())
                .isEqualTo(pdf);
        Program stranger = program(story.somebody(Role.PROJECT_DEVELOPER));
        assertThat(stranger.get(document).status()).isEqualTo(404);
        assertThat(
                        developer
                                .post(
                                        document + "/publicity",
                                        "{\"isPublic\": true, \"reason\": \"\"}")
                                .status())
                .isEqualTo(400);
        developer.post(document + "/publicity", "{\"isPublic\": true, \"reason\": \"公示\"}");
        assertThat(stranger.get(document).body().path("isPublic").asBoolean()).isTrue();
        assertThat(developer.get(dossier).body().path("items").size()).isEqualTo(1);
        assertThat(developer.get("/dossiers/nothing/" + project + "/documents").status())
                .isEqualTo(404);
    }

    @Test
    void a_foreign_ledger_is_sent_and_confirmed_by_two_programs() {
        RegistryStory books = new RegistryStory(house);
        Program maker = program(books.maker);
        Program checker = program(books.checker);
        String ledger =
                "Serial Numbers,Quantity,Status,Holder,Beneficiary\n"
                        + "ACR-CN-9001-2023-871-1 to 10,10,Active,a,\n";
        String asked =
                "{\"registry\": \"ACR\", \"part\": \"api\", \"fileName\": \"ledger.csv\","
                        + " \"content\": \"%s\"}";
        Answer sent = maker.post("/mirror/files", asked.formatted(base64(ledger)));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        assertThat(maker.post("/mirror/files", asked.formatted(base64(ledger))).refusal())
                .isEqualTo("FILE_ALREADY_SENT");
        String file = "/mirror/files/" + sent.body().path("id").asString();
        Answer check = maker.get(file + "/check");
        assertThat(check.body().path("good").asBoolean()).as(check.text()).isTrue();
        assertThat(check.body().path("units").asLong()).isEqualTo(10);
        assertThat(maker.post(file + "/columns", "{\"columns\": {}}").status()).isEqualTo(200);
        assertThat(checker.post(file + "/confirmation", "").refusal()).isEqualTo("NOT_SUBMITTED");
        String tag = maker.get(file).header("ETag");
        assertThat(maker.postIfMatch(file + "/submission", "", tag).status()).isEqualTo(200);
        assertThat(checker.postIfMatch(file + "/confirmation", "", tag).status()).isEqualTo(412);
        assertThat(maker.post(file + "/confirmation", "").refusal())
                .isEqualTo("MAKER_CANNOT_CHECK");
        assertThat(checker.post(file + "/confirmation", "").body().path("inForce").asBoolean())
                .isTrue();
        assertThat(checker.post(file + "/rejection", "{\"remark\": \"迟\"}").refusal())
                .isEqualTo("NOT_SUBMITTED");
        String look = "/mirror/serials?serial=ACR-CN-9001-2023-871-";
        assertThat(anybody().get(look + Program.encoded("5 to 6")).status()).isEqualTo(200);
        assertThat(anybody().get(look + Program.encoded("98 to 99")).status()).isEqualTo(404);
        assertThat(maker.get("/mirror/files").body().path("items").size()).isPositive();
    }

    private Project proposed() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        return story.proposed(story.ticket(start, story.title(start)));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Program program(Acting who) {
        return Program.openingAll(house, port, who);
    }

    private Program anybody() {
        return Program.of(house, port, story.surveyor, org.tanku.platform.api.Scope.PUBLIC_READ);
    }
}
