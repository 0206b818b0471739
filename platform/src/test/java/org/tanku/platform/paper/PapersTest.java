package org.tanku.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;
import static org.tanku.platform.registry.RegistryStory.done;
import static org.tanku.platform.registry.RegistryStory.key;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.PaperNumber;
import org.tanku.ledger.Pick;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.paper.Correction.Aim;
import org.tanku.platform.paper.Corrections.Outcome;
import org.tanku.platform.paper.Paper.Form;
import org.tanku.platform.paper.PaperOutcome.Refusal;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;
import org.tanku.platform.project.Project;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Proposal;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.seal.Seals;
import org.tanku.platform.verification.OpinionDraft;
import org.tanku.platform.verification.StateOutcome;
import org.tanku.platform.verification.Verification;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

@House
class PapersTest {
    private static final String ADDRESS = "https://carbon.example";

    @LocalServerPort private int port;

    @Autowired private ApplicationContext house;
    @Autowired private Seals seals;
    @Autowired private Measurement measurement;
    @Autowired private ReportPrinting reports;
    @Autowired private PaperRows rows;
    @Autowired private CorrectionRows correctionRows;
    @Autowired private TransactionOperations transaction;
    @Autowired private Clock clock;

    private RegistryStory story;
    private Paperwork papers;
    private Corrections corrections;

    @BeforeEach
    void setUp() {
        story = new RegistryStory(house);
        papers = paperwork(ADDRESS + "/", "某县碳汇登记处");
        corrections = house.getBean(Corrections.class);
    }

    @Test
    void a_ticket_bears_the_facts_of_the_registry_and_the_proof_of_its_entry() throws IOException {
        UnitBlock block = sealedBlock(12);
        Paper paper = ready(papers.ticket(block.inBooks(), ""));
        String text = text(papers.file(paper, Form.PDF));
        for (Paper.Fact fact : paper.facts()) {
            if (!fact.key().matches("kind|demo|edition|subject")) {
                assertThat(text).as(fact.key()).contains(plain(fact.value()));
            }
        }
        assertThat(text)
                .contains(paper.number().toString(), paper.shortDigest().substring(0, 4))
                .contains("SMCER-" + block.number().substring(6) + "-0000000012")
                .contains("某县碳汇登记处", "12吨二氧化碳当量", plain(ADDRESS + "/verify/"))
                .contains(seals.prove(block.entry()).orElseThrow().root().head().root().hex());
        assertThat(paper.digest()).isEqualTo(Sm3.hex(paper.text()));
        assertThat(paper.pdf()).isEqualTo(Sm3.hex(papers.file(paper, Form.PDF)));
        assertThat(ready(papers.ticket(block.inBooks(), ""))).isEqualTo(paper);
    }

    @Test
    void the_same_facts_are_printed_to_the_same_bytes() {
        UnitBlock block = sealedBlock(3);
        Paper paper = ready(papers.ticket(block.inBooks(), ""));
        Drawing drawing = house.getBean(Drawing.class);
        if (drawing.compose(Paper.Kind.TICKET, block.number())
                        instanceof Drawing.Outcome.Composed(var told)
                && house.getBean(Printing.class)
                                .print(
                                        told,
                                        paper.number(),
                                        1,
                                        paper.issuedAt(),
                                        new Printing.Place(ADDRESS, "某县碳汇登记处", false))
                        instanceof Printing.Outcome.Printed(var again, var pdf, var ofd)) {
            assertThat(again).isEqualTo(paper);
            assertThat(pdf).isEqualTo(papers.file(paper, Form.PDF));
            assertThat(ofd).isEqualTo(papers.file(paper, Form.OFD));
            return;
        }
        throw new AssertionError("it is not printed again");
    }

    @Test
    void a_certificate_is_named_after_its_purpose_and_waits_for_the_seal() throws IOException {
        sealedBlock(8);
        CertificateNumber certificate = retired("测试大会组委会").certificate();
        assertThat(refusal(papers.certificate(certificate, ""))).isEqualTo(Refusal.NOT_YET_SEALED);
        seals.seal(story.maker);
        Paper paper = ready(papers.certificate(certificate, ""));
        assertThat(text(papers.file(paper, Form.PDF)))
                .contains("大型活动碳中和注销证书", certificate.toString(), "测试大会组委会", "5吨二氧化碳当量");
    }

    @Test
    void what_cannot_be_printed_is_refused_by_name() {
        UnitBlock block = sealedBlock(8);
        assertThat(refusal(papers.ticket(new BlockNumber(Programme.SMCER.code(), 999_999), "")))
                .isEqualTo(Refusal.SUBJECT_UNKNOWN);
        assertThat(refusal(papers.ticket(withoutTicket().inBooks(), "")))
                .isEqualTo(Refusal.PROGRAMME_HAS_NO_TICKETS);
        assertThat(refusal(paperwork("", "某处").ticket(block.inBooks(), "http://localhost")))
                .isEqualTo(Refusal.PUBLIC_ADDRESS_NOT_SET);
        assertThat(refusal(paperwork(ADDRESS, " ").ticket(block.inBooks(), "")))
                .isEqualTo(Refusal.SEAL_NAME_NOT_SET);
        CertificateNumber rare = retired("鿔族乡人民政府").certificate();
        seals.seal(story.maker);
        assertThat(papers.certificate(rare, ""))
                .isEqualTo(new PaperOutcome.Refused(Refusal.CHARACTER_NOT_IN_FACE, "鿔 (U+9FD4)"));
    }

    @Test
    void a_reissued_paper_is_superseded_by_the_second_officer() {
        Paper first = ready(papers.ticket(sealedBlock(4).inBooks(), ""));
        assertThat(refused(corrections.ask(first.number(), Aim.REISSUE, " ", story.maker)))
                .isEqualTo(Corrections.Refusal.REASON_MISSING);
        assertThat(
                        refused(
                                corrections.ask(
                                        first.number(), Aim.REISSUE, "长".repeat(501), story.maker)))
                .isEqualTo(Corrections.Refusal.REASON_TOO_LONG);
        Correction asked = asked(first, Aim.REISSUE, "票面损毁");
        assertThat(refused(corrections.ask(first.number(), Aim.REVOKE, "误", story.maker)))
                .isEqualTo(Corrections.Refusal.ALREADY_ASKED);
        assertThat(refused(confirm(asked.id(), "", story.maker)))
                .isEqualTo(Corrections.Refusal.MAKER_CANNOT_CHECK);
        assertThat(corrections.state(first)).isInstanceOf(Paper.State.Valid.class);
        assertThat(confirm(asked.id(), "", story.checker)).isInstanceOf(Outcome.Done.class);
        Paper second = ready(papers.ticket(BlockNumber.parse(first.subject()), ""));
        assertThat(second.edition()).isEqualTo(2);
        assertThat(corrections.state(second)).isInstanceOf(Paper.State.Valid.class);
        assertThat(corrections.state(first))
                .isInstanceOfSatisfying(
                        Paper.State.Superseded.class,
                        state -> {
                            assertThat(state.by()).isEqualTo(second.number());
                            assertThat(state.because()).isEqualTo("票面损毁");
                        });
        assertThat(refused(confirm(asked.id(), "", story.checker)))
                .isEqualTo(Corrections.Refusal.ALREADY_DECIDED);
        assertThat(refused(corrections.ask(first.number(), Aim.REVOKE, "误", story.maker)))
                .isEqualTo(Corrections.Refusal.NOT_THE_LATEST_EDITION);
    }

    @Test
    void a_declined_request_changes_nothing_and_a_confirmed_revocation_is_told() {
        Paper paper = ready(papers.ticket(sealedBlock(4).inBooks(), ""));
        corrections.decline(asked(paper, Aim.REVOKE, "先问问").id(), story.checker);
        assertThat(corrections.state(paper)).isInstanceOf(Paper.State.Valid.class);
        confirm(asked(paper, Aim.REVOKE, "持有人姓名有误").id(), "", story.checker);
        assertThat(corrections.state(paper))
                .isInstanceOfSatisfying(
                        Paper.State.Revoked.class,
                        state -> assertThat(state.because()).isEqualTo("持有人姓名有误"));
        assertThat(refused(corrections.ask(paper.number(), Aim.REVOKE, "再", story.maker)))
                .isEqualTo(Corrections.Refusal.ALREADY_REVOKED);
        Visitor anyone = Visitor.at(port);
        assertThat(anyone.get("/verify/" + paper.number()).body()).contains("已作废", "持有人姓名有误");
        assertThat(Visitor.target(anyone.get("/blocks/" + paper.subject() + "/ticket.pdf")))
                .isEqualTo("/verify/" + paper.number());
    }

    @Test
    void anyone_checks_a_paper_by_number_by_code_and_by_file() {
        Paper paper = ready(papers.ticket(sealedBlock(4).inBooks(), ""));
        Visitor anyone = Visitor.at(port);
        String page = "/verify/" + paper.number();
        assertThat(anyone.get(page + "?d=" + paper.shortDigest()).body())
                .contains("现行有效", "二维码中的摘要与登记一致", paper.pdf());
        assertThat(anyone.get(page + "?d=0000").body()).contains("不一致");
        assertThat(anyone.get("/verify?lang=en&number=" + paper.number()).body())
                .contains("This paper was issued by this registry and holds.");
        assertThat(anyone.get("/verify/" + mistyped(paper.number()) + "?lang=zh-CN").body())
                .contains("校验码不符");
        PaperNumber none = new PaperNumber(2026, 99_999_999);
        assertThat(anyone.get("/verify/" + none).body()).contains("没有出具过这个编号");
        assertThat(anyone.get("/verify/abc").body()).contains("不是凭证编号的样式");
        assertThat(anyone.get("/papers/" + none + ".pdf").statusCode()).isEqualTo(404);
        assertThat(anyone.get("/papers/" + paper.number() + ".txt").body()).isEqualTo(paper.text());

        anyone.get("/verify");
        byte[] file = papers.file(paper, Form.OFD);
        assertThat(anyone.postFile("/verify/file", Map.of(), "a.ofd", file).body())
                .contains("逐字节相同", paper.number().toString());
        anyone.get("/verify");
        file[file.length - 1] ^= 1;
        assertThat(anyone.postFile("/verify/file", Map.of(), "a.ofd", file).body())
                .contains("文件与登记不符");
    }

    @Test
    void officers_ask_and_confirm_at_their_desk_and_nobody_else_may() {
        Paper paper = ready(papers.ticket(sealedBlock(4).inBooks(), ""));
        Visitor holder = Staff.of(house).visitor(port, Role.RIGHTS_HOLDER, Region.PROVINCE);
        assertThat(holder.get("/registry/papers").statusCode()).isEqualTo(403);
        Visitor maker = Staff.of(house).visitor(port, Role.REGISTRY_OFFICER, Region.PROVINCE);
        Map<String, String> request =
                Map.of("paper", paper.number().toString(), "aim", "REVOKE", "reason", "重复出具");
        maker.get("/registry/papers");
        maker.post("/registry/papers/corrections", request);
        assertThat(maker.get("/registry/papers").body()).contains("重复出具", "须由另一人复核");
        Correction asked = corrections.list(paper).getFirst();
        Visitor checker = Staff.of(house).visitor(port, Role.REGISTRY_OFFICER, Region.PROVINCE);
        assertThat(checker.get("/registry/papers").body()).contains("复核通过");
        checker.post("/registry/papers/corrections/" + asked.id() + "/confirm", Map.of());
        assertThat(corrections.state(paper)).isInstanceOf(Paper.State.Revoked.class);
    }

    @Test
    void a_report_is_printed_in_both_languages_with_every_source() throws IOException {
        UnitBlock block = sealedBlock(6);
        MonitoringReport report = measurement.listReports().getFirst();
        String chinese = text(pdf(reports.print(report, Locale.SIMPLIFIED_CHINESE)));
        assertThat(chinese)
                .contains("监测报告" + report.number(), report.digest(), report.kernelVersion())
                .contains("所用参数及出处", "tree-biomass@2026-1", "各小班结果", "合计怎么算出来");
        measurement
                .listStandResults(report.id())
                .forEach(each -> assertThat(chinese).contains(each.stand().toString()));
        String english = text(pdf(reports.print(report, Locale.ENGLISH)));
        assertThat(english).contains("Parameterswiththeirsources", "Howstandswerecomputed");
        assertThat(Visitor.at(port).get("/reports/" + report.id().value() + "/report-en.pdf"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        assertThat(block.units()).isEqualTo(6);
    }

    private Paperwork paperwork(String address, String seal) {
        return new Paperwork(
                house.getBean(Drawing.class),
                house.getBean(Printing.class),
                rows,
                new PaperSettings(
                        new MockEnvironment()
                                .withProperty("tanku.public-address", address)
                                .withProperty("tanku.seal-name", seal)),
                clock);
    }

    private UnitBlock sealedBlock(long tonnes) {
        UnitBlock block = story.issued(tonnes);
        seals.seal(story.maker);
        return block;
    }

    private Retirement retired(String beneficiary) {
        return done(
                story.registry.retire(
                        story.village.id(),
                        new Retirement.Draft(
                                new Pick.OfProgramme(Programme.SMCER.code(), 5),
                                Purpose.OCCASION_NEUTRALITY,
                                beneficiary,
                                ""),
                        key(),
                        story.holder));
    }

    /// With the settings of this test, in a transaction as the house has it.
    private Outcome confirm(Correction.Id id, String reached, Acting officer) {
        Corrections ours = new Corrections(rows, correctionRows, papers, clock);
        return Objects.requireNonNull(transaction.execute(_ -> ours.confirm(id, reached, officer)));
    }

    /// A block of a programme that issues none.
    private UnitBlock withoutTicket() {
        CycleStory cycle = story.cycle;
        EditionId start = cycle.survey(CycleStory.START, fir("0801", "90"));
        EditionId baseline = cycle.baseline(CycleStory.END, fir("0801", "110"));
        Project project = cycle.registered(cycle.management(start, cycle.title(start), baseline));
        MonitoringReport report =
                cycle.measured(project, cycle.survey(CycleStory.END, fir("0801", "118")));
        StateOutcome outcome =
                house.getBean(Verification.class)
                        .state(report.id(), new OpinionDraft.Agree(), cycle.verifier);
        if (outcome instanceof StateOutcome.Stated(var statement)) {
            Proposal proposal =
                    done(
                            story.registry.proposeIssue(
                                    statement.id(),
                                    story.village.id(),
                                    RegistryStory.NO_BUFFER,
                                    key(),
                                    story.maker));
            return done(story.registry.approveIssue(proposal.id(), story.checker));
        }
        throw new AssertionError(outcome);
    }

    private Correction asked(Paper paper, Aim aim, String reason) {
        if (corrections.ask(paper.number(), aim, reason, story.maker)
                instanceof Outcome.Done(var correction)) {
            return correction;
        }
        throw new AssertionError("nothing was asked");
    }

    private static Corrections.Refusal refused(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var refusal)) {
            return refusal;
        }
        throw new AssertionError(outcome);
    }

    private static Refusal refusal(PaperOutcome outcome) {
        if (outcome instanceof PaperOutcome.Refused(var refusal, _)) {
            return refusal;
        }
        throw new AssertionError(outcome);
    }

    private static Paper ready(PaperOutcome outcome) {
        if (outcome instanceof PaperOutcome.Ready(var paper)) {
            return paper;
        }
        throw new AssertionError(outcome);
    }

    private static byte[] pdf(ReportPrinting.Outcome outcome) {
        if (outcome instanceof ReportPrinting.Outcome.Printed(var pdf)) {
            return pdf;
        }
        throw new AssertionError(outcome);
    }

    /// Without blanks: where a line is broken is the paper's affair.
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    /// The last digit before the check is another.
    private static String mistyped(PaperNumber number) {
        String text = number.toString();
        int at = text.length() - 4;
        char other = text.charAt(at) == '9' ? '0' : (char) (text.charAt(at) + 1);
        return text.substring(0, at) + other + text.substring(at + 1);
    }
}
