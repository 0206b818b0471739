package org.tanku.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SerialRangeTest {
    private static final BlockNumber BLOCK = BlockNumber.parse("SMCER-000001");
    private static final BlockNumber OTHER = BlockNumber.parse("SMCER-000002");

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 1", "1, 10000000000", "-5, -1"})
    void a_range_runs_upwards_within_ten_digits(long first, long last) {
        assertThatIllegalArgumentException().isThrownBy(() -> range(first, last));
    }

    @Test
    void the_whole_block_and_a_single_serial_are_ranges() {
        assertThat(range(1, Serial.LAST).units()).isEqualTo(Serial.LAST);
        assertThat(range(Serial.LAST, Serial.LAST).units()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, true",
        "12, 15, true",
        "9, 20, false",
        "10, 21, false",
        "1, 9, false",
        "21, 30, false"
    })
    void a_range_contains_what_lies_inside(long first, long last, boolean inside) {
        assertThat(range(10, 20).contains(range(first, last))).isEqualTo(inside);
        assertThat(range(10, 20).contains(new SerialRange(OTHER, first, last))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "15, true", "20, true", "21, false"})
    void a_range_contains_its_own_numbers(long number, boolean inside) {
        assertThat(range(10, 20).contains(BLOCK, number)).isEqualTo(inside);
        assertThat(range(10, 20).contains(OTHER, number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 9, false",
        "1, 10, true",
        "12, 15, true",
        "1, 99, true",
        "20, 30, true",
        "21, 30, false"
    })
    void ranges_overlap_where_they_share_a_serial(long first, long last, boolean overlaps) {
        assertThat(range(10, 20).overlaps(range(first, last))).isEqualTo(overlaps);
        assertThat(range(first, last).overlaps(range(10, 20))).isEqualTo(overlaps);
        assertThat(range(10, 20).overlaps(new SerialRange(OTHER, first, last))).isFalse();
    }

    @Test
    void neighbours_are_told_as_one_and_others_are_not() {
        assertThat(
                        SerialRanges.joined(
                                List.of(
                                        range(11, 20),
                                        range(1, 10),
                                        range(22, 30),
                                        new SerialRange(OTHER, 31, 40))))
                .containsExactly(range(1, 20), range(22, 30), new SerialRange(OTHER, 31, 40));
        assertThat(SerialRanges.joined(List.of(range(1, 5), new SerialRange(OTHER, 6, 9))))
                .hasSize(2);
    }

    @Test
    void a_pick_means_the_lots_it_may_take_from() {
        Lot lot = new Lot(range(10, 20), Place.free(new AccountNumber("village")));

        assertThat(new Pick.OfProgramme(new ProgrammeCode("SMCER"), 1).means(lot)).isTrue();
        assertThat(new Pick.OfProgramme(new ProgrammeCode("FFCER"), 1).means(lot)).isFalse();
        assertThat(new Pick.OfBlock(BLOCK, 1).means(lot)).isTrue();
        assertThat(new Pick.OfBlock(OTHER, 1).means(lot)).isFalse();
        assertThat(new Pick.OfSerials(range(20, 21)).means(lot)).isTrue();
        assertThat(new Pick.OfSerials(range(21, 22)).means(lot)).isFalse();
    }

    @Test
    void a_pick_tells_its_programme_and_no_pick_is_negative() {
        ProgrammeCode programme = new ProgrammeCode("SMCER");

        assertThat(new Pick.OfProgramme(programme, 0).programme()).isEqualTo(programme);
        assertThat(new Pick.OfBlock(BLOCK, 0).programme()).isEqualTo(programme);
        assertThat(new Pick.OfSerials(range(1, 1)).programme()).isEqualTo(programme);
        assertThatIllegalArgumentException().isThrownBy(() -> new Pick.OfProgramme(programme, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pick.OfBlock(BLOCK, -1));
    }

    private static SerialRange range(long first, long last) {
        return new SerialRange(BLOCK, first, last);
    }
}
