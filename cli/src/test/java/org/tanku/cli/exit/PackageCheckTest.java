package org.tanku.cli.exit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanku.cli.Wording;
import org.tanku.cli.exit.Difference.Kind;
import org.tanku.kernel.Equations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

class PackageCheckTest {
    private static final String TRACE = "traces/350428-101-205-012-0030.json";

    @TempDir Path folder;

    @Test
    void a_sound_package_holds() throws IOException {
        PackageCheck.Outcome outcome = check(new SamplePackage());
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.stands()).isEqualTo(3);
        assertThat(outcome.entries()).isEqualTo(3);
        assertThat(outcome.steps()).isGreaterThan(3 * 15);
    }

    @Test
    void a_spoiled_byte_is_found_by_the_digest_of_the_file() throws IOException {
        assertThat(kinds(new SamplePackage().spoil("stands.csv", each("杉木", "松木"))))
                .contains(Kind.FILE_DIGEST);
    }

    @Test
    void a_file_that_is_gone_is_named() throws IOException {
        assertThat(check(new SamplePackage().remove("statement.json")).differences())
                .contains(new Difference(Kind.FILE_MISSING, "statement.json", "", ""));
    }

    @Test
    void a_file_that_nobody_listed_is_named() throws IOException {
        assertThat(kinds(new SamplePackage().addUnlisted("more.txt")))
                .containsExactly(Kind.FILE_NOT_LISTED);
    }

    @Test
    void a_name_that_would_leave_the_folder_is_refused() throws IOException {
        assertThat(kinds(new SamplePackage().addUnlisted("../more.txt")))
                .containsExactly(Kind.FILE_NAME);
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                Arguments.of(
                        "block.json", each("\"unit_kg\":1000", "\"unit_kg\":2000"), Kind.UNITS),
                Arguments.of("block.json", each("VS-2026-0001", "VS-2026-0002"), Kind.LINK),
                Arguments.of("block.json", each("\"first\":1", "\"first\":0"), Kind.FIELD),
                Arguments.of("statement.json", each("\"tonnes\":", "\"tonnes\":9"), Kind.TONNES),
                Arguments.of("statement.json", each("\"tonnes\"", "\"tons\""), Kind.FIELD),
                Arguments.of("report.json", each("\"stands\":3", "\"stands\":4"), Kind.STAND_COUNT),
                Arguments.of("report.json", each("{", "["), Kind.MALFORMED),
                Arguments.of("journal.ndjson", each("officer", "nobody"), Kind.JOURNAL_CHAIN),
                Arguments.of("journal.ndjson", each("tanku-journal-1", "x"), Kind.JOURNAL_TEXT),
                Arguments.of(
                        "journal.ndjson", by(PackageCheckTest::withoutIssue), Kind.JOURNAL_ISSUE),
                Arguments.of("events.csv", each("A-000002", "A-000003"), Kind.EVENT),
                Arguments.of("stands.csv", each("0030,", "0035,"), Kind.MALFORMED),
                Arguments.of("stands.csv", by(PackageCheckTest::lastDigit), Kind.STAND_REMOVAL),
                Arguments.of(TRACE, each("\"value\":95.0", "\"value\":94.0"), Kind.STEP),
                Arguments.of(TRACE, each("\"value\":95.0", "\"value\":94.0"), Kind.REPORT_DIGEST),
                Arguments.of(TRACE, each("\"value\":0.307", "\"value\":0.407"), Kind.PARAMETER),
                Arguments.of(
                        TRACE, each("\"ticket-removal\"", "\"my-removal\""), Kind.FORMULA_UNKNOWN),
                Arguments.of(TRACE, each("tanku-trace-1", "tanku-trace-0"), Kind.MALFORMED),
                Arguments.of("total.json", by(PackageCheckTest::lastDigitOfTotal), Kind.TOTAL));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_forgery_that_fits_the_manifest_is_found_all_the_same(
            String file, UnaryOperator<String> change, Kind kind) throws IOException {
        assertThat(kinds(new SamplePackage().forge(file, change))).contains(kind);
    }

    private static UnaryOperator<String> each(String word, String by) {
        return text -> text.replace(word, by);
    }

    private static UnaryOperator<String> by(UnaryOperator<String> change) {
        return change;
    }

    private static String withoutIssue(String journal) {
        return journal.substring(journal.indexOf('\n') + 1);
    }

    private static String lastDigit(String table) {
        return table.replaceFirst("(?m)\\d$", "0").equals(table)
                ? table.replaceFirst("(?m)\\d$", "1")
                : table.replaceFirst("(?m)\\d$", "0");
    }

    private static String lastDigitOfTotal(String json) {
        return json.replaceFirst("\"value\":(\\d+)\\.", "\"value\":1$1.");
    }

    private List<Kind> kinds(SamplePackage sample) throws IOException {
        return check(sample).differences().stream().map(Difference::kind).toList();
    }

    private PackageCheck.Outcome check(SamplePackage sample) throws IOException {
        try (ExitPackage exit = ExitPackage.open(sample.write(folder))) {
            return PackageCheck.run(exit, Equations.byId());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_difference_has_words_in_both_languages(Kind kind) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Wording.in(locale).say("cli.difference." + kind, "file", "found", "wanted"))
                    .startsWith("file");
        }
    }
}
