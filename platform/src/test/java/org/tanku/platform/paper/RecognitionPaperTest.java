package org.tanku.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.tanku.platform.Visitor;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.paper.Correction.Aim;
import org.tanku.platform.paper.Corrections.Outcome;
import org.tanku.platform.paper.Paper.Form;
import org.tanku.platform.paper.PaperOutcome.Refusal;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.recognition.Recognition;
import org.tanku.platform.recognition.RecognitionOutcome;
import org.tanku.platform.recognition.Recognitions;
import org.tanku.platform.verification.OpinionDraft;
import org.tanku.platform.verification.StateOutcome;
import org.tanku.platform.verification.Verification;

import java.io.IOException;

/// A recognition of carbon-neutral forest on paper.
@House
@TestPropertySource(
        properties = {
            "tanku.public-address=https://carbon.example",
            "tanku.seal-name=某县碳汇登记处",
            "tanku.seal-password=a long test password"
        })
class RecognitionPaperTest {
    private static final String REACHED = "http://localhost";

    @Autowired private ApplicationContext house;
    @Autowired private Recognitions recognitions;
    @Autowired private Paperwork papers;
    @Autowired private Corrections corrections;
    @LocalServerPort private int port;

    private CycleStory story;
    private Recognition recognition;

    @BeforeEach
    void recognise_a_forest() {
        story = new CycleStory(house);
        recognition = recognised();
    }

    @Test
    void it_is_printed_once_and_says_what_was_recognised() throws IOException {
        Paper paper = printed();

        assertThat(printed().number()).isEqualTo(paper.number());
        assertThat(paper.text())
                .contains(
                        "kind RECOGNITION",
                        "title 碳中和林认定证书",
                        "recognition " + recognition.number(),
                        "owner " + recognition.said().owner(),
                        "quantity 41 吨二氧化碳当量",
                        recognition.said().reportDigest());
        String text = text(papers.file(paper, Form.PDF));
        assertThat(text)
                .contains("碳中和林认定证书", recognition.number(), paper.number().toString())
                .as("it rests on no entry")
                .doesNotContain("日记账包含证明");
        assertThat(papers.file(paper, Form.OFD)).startsWith('P', 'K');
    }

    @Test
    void everybody_takes_it_from_its_page_and_verifies_it() {
        Visitor anybody = Visitor.at(port);
        String at = "/recognitions/" + recognition.number();
        assertThat(anybody.get(at).body()).contains(at + "/certificate.pdf");

        String file = Visitor.target(anybody.get(at + "/certificate.pdf"));

        assertThat(file).matches("/papers/TKP-.*[.]pdf");
        String check = file.replace("/papers/", "/verify/").replace(".pdf", "");
        assertThat(anybody.get(check).body()).contains("现行有效", at, "认定页");
        assertThat(anybody.get("/recognitions/nothing/certificate.ofd").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_mended_one_takes_its_place_by_two_officers() {
        Paper paper = printed();
        Acting maker = story.somebody(Role.REGISTRY_OFFICER);
        Acting checker = story.colleague(maker.organisation(), Role.REGISTRY_OFFICER);
        Correction asked = done(corrections.ask(paper.number(), Aim.REISSUE, "污损", maker));

        done(corrections.confirm(asked.id(), REACHED, checker));

        assertThat(corrections.state(paper)).isInstanceOf(Paper.State.Superseded.class);
        assertThat(printed().edition()).isEqualTo(2);
    }

    @Test
    void after_the_recognition_is_revoked_the_paper_is_void_and_no_other_is_printed() {
        Paper paper = printed();
        recognitions.revoke(recognition.number(), "火灾", story.officer);

        assertThat(corrections.state(paper))
                .isInstanceOfSatisfying(
                        Paper.State.Revoked.class,
                        state -> assertThat(state.because()).isEqualTo("火灾"));
        assertThat(Visitor.at(port).get("/verify/" + paper.number()).body()).contains("已作废", "火灾");
        Acting maker = story.somebody(Role.REGISTRY_OFFICER);
        Acting checker = story.colleague(maker.organisation(), Role.REGISTRY_OFFICER);
        Correction asked = done(corrections.ask(paper.number(), Aim.REISSUE, "污损", maker));
        assertThat(corrections.confirm(asked.id(), REACHED, checker))
                .isEqualTo(
                        new Outcome.NotPrinted(
                                new PaperOutcome.Refused(Refusal.RECOGNITION_IS_REVOKED, "")));

        Recognition other = recognised();
        recognitions.revoke(other.number(), "火灾", story.officer);
        assertThat(papers.recognition(other.number(), REACHED))
                .isEqualTo(PaperOutcome.refused(Refusal.RECOGNITION_IS_REVOKED));
    }

    private Paper printed() {
        if (papers.recognition(recognition.number(), REACHED)
                instanceof PaperOutcome.Ready(var paper)) {
            return paper;
        }
        throw new AssertionError("not printed");
    }

    private static Correction done(Outcome outcome) {
        if (outcome instanceof Outcome.Done(var correction)) {
            return correction;
        }
        throw new AssertionError(outcome);
    }

    private Recognition recognised() {
        CycleStory village = new CycleStory(house);
        EditionId start = village.survey(CycleStory.START, fir("0001", "60"));
        Scheme scheme = Scheme.NEUTRAL_FOREST;
        Project project =
                village.registered(
                        village.declared(
                                scheme,
                                start,
                                village.title(start),
                                Declared.answers(scheme, Declared.share(0))));
        MonitoringReport report =
                village.measured(project, village.survey(CycleStory.END, fir("0001", "95")));
        StateOutcome stated =
                house.getBean(Verification.class)
                        .state(report.id(), new OpinionDraft.Agree(), village.verifier);
        if (stated instanceof StateOutcome.Stated(var statement)
                && recognitions.recognise(statement.id(), village.officer)
                        instanceof RecognitionOutcome.Recognised(var made)) {
            return made;
        }
        throw new AssertionError(stated);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
