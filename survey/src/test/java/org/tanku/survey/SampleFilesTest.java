package org.tanku.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.forest.Stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The files of `samples/` are written anew with `-Dtanku.samples.write=true`.
class SampleFilesTest {
    private static final Path FOLDER = Path.of("..", "samples");

    @Test
    void the_sample_files_are_what_the_seed_makes() throws IOException {
        for (Map.Entry<String, byte[]> file : SampleStands.files().entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            if (Boolean.getBoolean("tanku.samples.write")) {
                Files.createDirectories(FOLDER);
                Files.write(path, file.getValue());
            }
            assertThat(path).hasBinaryContent(file.getValue());
        }
    }

    @Test
    void the_ticket_stands_have_the_published_area_and_tonnes() throws IOException {
        List<Stand> start = good("changkou-2016-generated.csv", SampleStands.START);
        List<Stand> end = good("changkou-2021-generated.csv", SampleStands.END);
        assertThat(start).hasSizeBetween(40, 60).hasSameSizeAs(end);
        long tenthsOfMu = start.stream().mapToLong(s -> Math.round(s.area().value() * 10)).sum();
        assertThat(tenthsOfMu / 10.0).isEqualTo(SampleStands.TICKET_AREA_MU);
        assertThat(SampleStands.tonnes(start, end))
                .isBetween(SampleStands.TICKET_TONNES + 0.3, SampleStands.TICKET_TONNES + 0.5);
    }

    @Test
    void a_thousand_good_rows_are_a_thousand_stands() throws IOException {
        assertThat(good("stands-1000-start-generated.csv", SampleStands.START)).hasSize(1_000);
        assertThat(good("stands-1000-end-generated.csv", SampleStands.END)).hasSize(1_000);
    }

    @Test
    void five_bad_rows_are_five_problems() throws IOException {
        StandTableReading reading =
                StandTable.readCsv(
                        FOLDER.resolve("stands-5-bad-rows-generated.csv"), SampleStands.START);
        assertThat(reading.problems())
                .extracting(RowProblem::row)
                .containsExactly(4, 7, 11, 15, 19);
    }

    private static List<Stand> good(String file, SurveyHeader survey) throws IOException {
        StandTableReading reading = StandTable.readCsv(FOLDER.resolve(file), survey);
        assertThat(reading.problems()).isEmpty();
        return reading.stands();
    }
}
