package org.tanku.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.registry.RegistryStory.done;
import static org.tanku.platform.registry.RegistryStory.key;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.tanku.ledger.Pick;
import org.tanku.platform.House;
import org.tanku.platform.intake.IntakeList.Kind;
import org.tanku.platform.intake.IntakeStory;
import org.tanku.platform.paper.Paper.Form;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.seal.Seals;

import java.io.IOException;
import java.time.Clock;

/// A certificate of units from elsewhere names the list they came by.
@House
class ElsewherePaperTest {
    @Autowired private ApplicationContext house;
    @Autowired private Seals seals;

    private IntakeStory story;

    @BeforeEach
    void open_two_accounts() {
        story = new IntakeStory(house);
    }

    @Test
    void of_national_units_it_names_record_registration_and_list() throws IOException {
        String number = IntakeStory.number();
        String row = story.record(number, number + "-R", 20_000, "1500");

        assertThat(certificate(Kind.NATIONAL_RECORDS, row, number))
                .contains(plain("某造林项目 · P-1"), "CCER-14-001-V01")
                .contains(number + "-R", plain("某市主管部门〔2025〕1号"), "2025年6月30日")
                .doesNotContain("核查结论");
    }

    @Test
    void of_allowances_it_names_year_stage_and_list_and_no_reduction() throws IOException {
        String number = IntakeStory.number() + "N".repeat(60);

        assertThat(certificate(Kind.ALLOWANCES, story.allowance(number, "50"), number))
                .contains(plain("2025 履约年度 · 预分配"), "福建碳排放权配额", number)
                .doesNotContain("核查结论", "减排量");
    }

    private String certificate(Kind kind, String row, String number) throws IOException {
        UnitBlock block = story.block(story.booked(kind, row), number);
        Retirement retired =
                done(
                        story.books.registry.retire(
                                story.books.mill.id(),
                                new Retirement.Draft(
                                        Pick.parse(block.number(), "5"),
                                        Purpose.PUBLIC_GOOD,
                                        "某小学",
                                        ""),
                                key(),
                                story.books.buyer));
        seals.seal(story.books.maker);
        Paperwork papers = paperwork();
        if (papers.certificate(retired.certificate(), "")
                instanceof PaperOutcome.Ready(var paper)) {
            try (PDDocument document = Loader.loadPDF(papers.file(paper, Form.PDF))) {
                return plain(new PDFTextStripper().getText(document));
            }
        }
        throw new AssertionError("no paper of " + retired);
    }

    private Paperwork paperwork() {
        return new Paperwork(
                house.getBean(Drawing.class),
                house.getBean(Printing.class),
                house.getBean(PaperRows.class),
                new PaperSettings(
                        new MockEnvironment()
                                .withProperty("tanku.public-address", "https://carbon.example")
                                .withProperty("tanku.seal-name", "某县碳汇登记处")),
                house.getBean(Clock.class));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}
