package org.tanku.survey.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.tanku.survey.Problem.Kind;
import org.tanku.survey.RowProblem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class LedgerTableTest {
    private static final Path FOLDER = Path.of("..", "samples");

    private static LedgerReading read(byte[] content) {
        return LedgerTable.read(content, ForeignRegistry.VERRA, Map.of());
    }

    private static byte[] sample(String name) {
        return SampleLedgers.files().getOrDefault(name, new byte[0]);
    }

    /// The files of `samples/` are written anew with `-Dtanku.samples.write=true`.
    @Test
    void the_sample_ledgers_are_what_the_seed_makes() throws IOException {
        for (Map.Entry<String, byte[]> file : SampleLedgers.files().entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            if (Boolean.getBoolean("tanku.samples.write")) {
                Files.write(path, file.getValue());
            }
            assertThat(path).hasBinaryContent(file.getValue());
        }
    }

    @Test
    void a_good_ledger_is_read_whole_and_added_up() {
        LedgerReading reading = read(sample(SampleLedgers.EARLIER));
        assertThat(reading.problems()).isEmpty();
        LedgerTotals totals = LedgerTotals.of(reading.lots());
        assertThat(totals.lots()).isEqualTo(24);
        assertThat(totals.projects()).isEqualTo(6);
        assertThat(totals.byStatus().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(totals.units());
        assertThat(totals.byProject().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(totals.units());
        assertThat(totals.byVintage()).containsOnlyKeys("2023");
        assertThat(reading.remarks())
                .extracting(remark -> remark.expected().kind())
                .containsOnly(Kind.BENEFICIARY_NOT_NAMED);
    }

    @Test
    void every_bad_row_is_told_with_row_column_and_what_was_expected() {
        LedgerReading reading = read(sample(SampleLedgers.BAD));
        assertThat(reading.problems())
                .extracting(RowProblem::row, RowProblem::column, p -> p.expected().kind())
                .containsExactly(
                        tuple(3, "Serial Number", Kind.SERIAL_COMPOUND),
                        tuple(4, "Serial Number", Kind.SERIAL_MALFORMED),
                        tuple(5, "Serial Number", Kind.SERIAL_RANGE_REVERSED),
                        tuple(6, "Quantity Issued", Kind.QUANTITY_DIFFERS_FROM_SERIALS),
                        tuple(7, "Serial Number", Kind.LOT_OVERLAPS),
                        tuple(8, "ID", Kind.PROJECT_DIFFERS_FROM_SERIALS));
        assertThat(reading.remarks()).extracting(RowProblem::row).containsExactly(9);
    }

    @Test
    void bad_rows_go_back_with_their_reasons() throws IOException {
        byte[] content = sample(SampleLedgers.BAD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerTable.writeRejected(out, content, Map.of(), read(content).problems(), Locale.ENGLISH);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(7)
                .last()
                .asString()
                .contains("9002", "the project in the serial is 9001");
    }

    @Test
    void a_range_that_stands_twice_is_told_as_such() {
        String text =
                "Serial Number,Quantity\n"
                        + SampleLedgers.serial(90_000, 1, 10, 9_001)
                        + ",10\n"
                        + SampleLedgers.serial(90_000, 1, 10, 9_001)
                        + ",10\n";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(RowProblem::row, p -> p.expected().kind())
                .containsExactly(tuple(3, Kind.LOT_TWICE));
    }

    @Test
    void an_unknown_column_is_left_alone_until_its_sender_says_what_it_is() {
        String text = "Lot,Amount\n" + SampleLedgers.serial(90_000, 1, 10, 9_001) + ",10\n";
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        assertThat(read(content).problems())
                .extracting(RowProblem::column, p -> p.expected().kind())
                .containsExactly(
                        tuple("serial", Kind.COLUMN_MISSING),
                        tuple("quantity", Kind.COLUMN_MISSING));
        LedgerReading mapped =
                LedgerTable.read(
                        content,
                        ForeignRegistry.VERRA,
                        Map.of("Lot", "serial", "Amount", "quantity"));
        assertThat(mapped.problems()).isEmpty();
        assertThat(mapped.lots()).extracting(LedgerLot::units).containsExactly(10L);
    }

    @Test
    void a_workbook_is_read_like_a_text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tanku", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("ledger");
            sheet.value(0, 0, "序列号");
            sheet.value(0, 1, "数量");
            sheet.value(0, 2, "状态");
            sheet.value(1, 0, "ACR-FR-1129-2025-2917-30932 to 35143");
            sheet.value(1, 1, 4212);
            sheet.value(1, 2, "已注销");
        }
        LedgerReading reading = LedgerTable.read(out.toByteArray(), ForeignRegistry.ACR, Map.of());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.lots())
                .extracting(LedgerLot::units, LedgerLot::status)
                .containsExactly(tuple(4_212L, LotStatus.RETIRED));
    }

    @Test
    void every_row_of_cercarbono_is_refused_by_name() {
        byte[] content =
                "Serial Number,Quantity\nCDC_1_1_1_321_14_1,1\n".getBytes(StandardCharsets.UTF_8);
        LedgerReading reading = LedgerTable.read(content, ForeignRegistry.CERCARBONO, Map.of());
        assertThat(reading.problems())
                .extracting(p -> p.expected().kind())
                .containsExactly(Kind.SERIAL_KNOWN_BY_ONE_EXAMPLE);
    }

    @Test
    void a_cell_that_contradicts_its_serial_or_is_no_number_or_day_is_told() {
        String serial = SampleLedgers.serial(90_000, 1, 10, 9_001);
        String text =
                "Serial Number,Quantity,Vintage Start,Retirement/Cancellation Date\n"
                        + (serial + ",ten,2023-01-01,\n")
                        + (serial.replace("-1-10-", "-11-20-") + ",10,2022-01-01,\n")
                        + (serial.replace("-1-10-", "-21-30-") + ",10,2023-01-01,02/28/2025\n");
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(RowProblem::row, p -> p.expected().kind())
                .containsExactly(
                        tuple(2, Kind.NOT_A_WHOLE_NUMBER),
                        tuple(3, Kind.VINTAGE_DIFFERS_FROM_SERIALS),
                        tuple(4, Kind.NOT_A_DAY_OF_THE_REGISTRY));
    }

    @Test
    void serials_that_another_file_has_are_told_with_its_name() {
        List<LedgerLot> one = read(sample(SampleLedgers.EARLIER)).lots();
        assertThat(LotOverlaps.between(one.subList(0, 3), one.subList(2, 9), "x.csv"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.row()).isEqualTo(one.get(2).row());
                    assertThat(problem.expected().kind()).isEqualTo(Kind.LOT_OVERLAPS_ANOTHER_FILE);
                    assertThat(problem.expected().arguments()).first().isEqualTo("x.csv");
                });
    }
}
