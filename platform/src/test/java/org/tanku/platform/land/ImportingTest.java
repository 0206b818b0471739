package org.tanku.platform.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.House;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Role;
import org.tanku.survey.Problem;
import org.tanku.survey.RowProblem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

@House
class ImportingTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Acting SURVEYOR = Editing.person(Role.SURVEYOR, "350428");

    @Autowired private Land land;

    @Test
    void the_stands_behind_the_first_ticket_are_imported_as_they_are() throws IOException {
        byte[] file = Files.readAllBytes(SAMPLES.resolve("changkou-2016-generated.csv"));
        EditionDraft draft = Editing.draft("survey 2016, first ticket");
        SurveyEdition edition = imported(land.importStands(draft, "a.csv", file, SURVEYOR));
        assertThat(edition.area()).isEqualTo(new Mu(3_197));
        assertThat(edition.stands()).isEqualTo(48);
        assertThat(edition.fileDigest()).hasSize(64);
        assertThat(land.findEdition(edition.id())).isPresent();
        List<Stand> stands = land.listStands(edition.id());
        assertThat(stands).hasSize(48).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        Stand first = stands.getFirst();
        assertThat(first.told())
                .isEqualTo("survey 2016, first ticket, stand 350428-901-901-001-0001");
        assertThat(land.findStand(edition.id(), first.code())).contains(first);
        assertThat(land.summarise(edition.id()).species())
                .extracting(SpeciesShare::species)
                .startsWith("阔叶混");
    }

    @Test
    void five_bad_rows_are_all_told_and_nothing_is_written() throws IOException {
        byte[] file = Files.readAllBytes(SAMPLES.resolve("stands-5-bad-rows-generated.csv"));
        int before = land.listEditions().size();
        ImportOutcome outcome =
                land.importStands(Editing.draft("five bad rows"), "a.csv", file, SURVEYOR);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportOutcome.Rejected.class,
                        rejected ->
                                assertThat(rejected.problems())
                                        .extracting(RowProblem::row)
                                        .containsExactly(4, 7, 11, 15, 19));
        assertThat(land.listEditions()).hasSize(before);
    }

    @Test
    void what_was_not_measured_comes_back_with_its_reason() {
        SurveyEdition edition = imported(importFile("survey of gaps", 10));
        List<Stand> stands = land.listStands(edition.id());
        assertThat(stands.get(4).stockPerHectare())
                .isEqualTo(new Reading.NotMeasured<>("the survey table gives no growing stock"));
        assertThat(land.summarise(edition.id()).unmeasured()).isEqualTo(2);
    }

    @Test
    void the_same_file_is_refused_and_the_earlier_edition_named() {
        byte[] file = Editing.file("350428", "801", 3);
        SurveyEdition first =
                imported(land.importStands(Editing.draft("first"), "a.csv", file, SURVEYOR));
        assertThat(land.importStands(Editing.draft("second"), "b.csv", file, SURVEYOR))
                .isEqualTo(
                        new ImportOutcome.Refused(
                                ImportRefusal.FILE_ALREADY_IMPORTED, List.of(first)));
        EditionDraft baseline =
                new EditionDraft(
                        EditionKind.BASELINE, "baseline", LocalDate.of(2021, 5, 31), true, "");
        imported(land.importStands(baseline, "a.csv", file, SURVEYOR));
    }

    @Test
    void two_who_send_the_same_file_at_once_make_one_edition() throws Exception {
        byte[] file = Editing.file("350428", "802", 500);
        Callable<ImportOutcome> sending =
                () -> land.importStands(Editing.draft("at once"), "a.csv", file, SURVEYOR);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<ImportOutcome> outcomes =
                    two.invokeAll(List.of(sending, sending)).stream()
                            .map(each -> each.resultNow())
                            .toList();
            assertThat(outcomes)
                    .hasAtLeastOneElementOfType(ImportOutcome.Imported.class)
                    .hasAtLeastOneElementOfType(ImportOutcome.Refused.class);
        }
    }

    @Test
    void a_survey_of_tomorrow_is_refused() {
        EditionDraft draft =
                new EditionDraft(
                        EditionKind.SURVEY, "tomorrow", LocalDate.now().plusDays(2), false, "");
        assertThat(land.importStands(draft, "a.csv", Editing.file("350428", "803", 1), SURVEYOR))
                .isEqualTo(
                        new ImportOutcome.Refused(ImportRefusal.SURVEYED_IN_THE_FUTURE, List.of()));
    }

    @Test
    void a_file_too_large_is_refused() {
        byte[] file = new byte[Land.LARGEST_FILE_BYTES + 1];
        assertThat(land.importStands(Editing.draft("large"), "a.csv", file, SURVEYOR))
                .isEqualTo(new ImportOutcome.Refused(ImportRefusal.FILE_TOO_LARGE, List.of()));
    }

    @Test
    void a_surveyor_speaks_for_the_stands_of_his_region_alone() {
        byte[] file = Editing.file("350102", "804", 2);
        assertThat(land.importStands(Editing.draft("elsewhere"), "a.csv", file, SURVEYOR))
                .isInstanceOfSatisfying(
                        ImportOutcome.Rejected.class,
                        rejected ->
                                assertThat(rejected.problems())
                                        .extracting(each -> each.expected().kind())
                                        .containsOnly(Problem.Kind.COUNTY_NOT_PERMITTED));
        Acting measurer = Editing.person(Role.MEASURER, "35");
        assertThatThrownBy(() -> land.importStands(Editing.draft("no"), "a.csv", file, measurer))
                .isInstanceOf(NotPermitted.class);
        Acting administrator = Editing.person(Role.ADMINISTRATOR, "35");
        imported(land.importStands(Editing.draft("yes"), "a.csv", file, administrator));
    }

    @Test
    void a_hundred_thousand_rows_take_less_than_twenty_seconds() {
        byte[] file = Editing.file("350428", "806", 100_000);
        long began = System.nanoTime();
        SurveyEdition edition =
                imported(land.importStands(Editing.draft("a province"), "a.csv", file, SURVEYOR));
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isLessThan(Duration.ofSeconds(Math.round(20 * crowding())));
        assertThat(edition.stands()).isEqualTo(100_000);
        assertThat(land.pageStands(edition.id(), "马尾松", 2).stands())
                .hasSize(StandPage.SIZE)
                .allMatch(stand -> stand.dominantSpecies().equals("马尾松"));
        assertThat(land.pageStands(edition.id(), "", 99_999).number()).isEqualTo(2_000);
    }

    @Test
    void an_excel_file_is_imported_like_a_csv_file() throws IOException {
        SurveyEdition edition = imported(importFile("by csv", 30));
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        org.tanku.survey.StandTable.writeExcel(
                out, land.listStands(edition.id()), Locale.SIMPLIFIED_CHINESE);
        SurveyEdition again =
                imported(
                        land.importStands(
                                Editing.draft("by csv"), "a.xlsx", out.toByteArray(), SURVEYOR));
        assertThat(land.listStands(again.id())).isEqualTo(land.listStands(edition.id()));
    }

    @Test
    void a_broken_file_is_told_and_is_no_failure() {
        byte[] zip = "PK\u0003\u0004 no more".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(land.importStands(Editing.draft("broken"), "a.xlsx", zip, SURVEYOR))
                .isInstanceOf(ImportOutcome.Rejected.class);
    }

    /// How many others wait for each processor: the promise is for a machine that is not shared.
    private static double crowding() {
        var system = java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        return Math.max(1, system.getSystemLoadAverage() / system.getAvailableProcessors());
    }

    private ImportOutcome importFile(String name, int stands) {
        return land.importStands(
                Editing.draft(name), "a.csv", Editing.file("350428", "805", stands), SURVEYOR);
    }

    private static SurveyEdition imported(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        return ((ImportOutcome.Imported) outcome).edition();
    }
}
