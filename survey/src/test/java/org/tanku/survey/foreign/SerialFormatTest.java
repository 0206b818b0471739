package org.tanku.survey.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanku.survey.Problem.Kind;

import java.util.Locale;

class SerialFormatTest {
    /// The examples found on exports of each registry, with their counts.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19385-941467007-941467431-VCS-VCU-1507-VER-ET-14-1340-01012020-31122020-1 | VERRA"
                        + " | VCS-VCU 19385 | ET | 1340 | 2020 | 425",
                "19334-940082955-940097954-VCS-VCU-576-VER-US-14-4268-01062024-31122024-1 | VERRA"
                        + " | VCS-VCU 19334 | US | 4268 | 2024-06-01/2024-12-31 | 15000",
                "GS1-1-UG-GS11236-16-2024-30307-1-19149 | GOLD_STANDARD"
                        + " | GS1-1-UG-GS11236-16-2024-30307 | UG | 11236 | 2024 | 19149",
                "ACR-FR-1129-2025-2917-30932 to 35143 | ACR"
                        + " | ACR-FR-1129-2025-2917 | FR | 1129 | 2025 | 4212",
                "ART-GY-102-2021-11-2759599 to 2760598 | ART"
                        + " | ART-GY-102-2021-11 | GY | 102 | 2021 | 1000",
                "FCPF-CI-130-2023-20-1 to 46404 | FCPF"
                        + " | FCPF-CI-130-2023-20 | CI | 130 | 2023 | 46404",
                "CAR-1-US-1335-31-983-KS-2025-9205-1 to 5000 | CAR"
                        + " | CAR-1-US-1335-31-983-KS-2025-9205 | US | 1335 | 2025 | 5000"
            })
    void every_example_is_read_with_its_count(
            String text,
            SerialFormat format,
            String series,
            String country,
            String project,
            String vintage,
            long units) {
        assertThat(SerialFormat.read(text))
                .isInstanceOfSatisfying(
                        SerialReading.Read.class,
                        read -> {
                            ForeignSerial serial = read.serial();
                            assertThat(serial.format()).isEqualTo(format);
                            assertThat(serial.series()).isEqualTo(series);
                            assertThat(serial.country()).isEqualTo(country);
                            assertThat(serial.project()).isEqualTo(project);
                            assertThat(serial.vintage()).hasToString(vintage);
                            assertThat(serial.units()).isEqualTo(units);
                            assertThat(serial.text()).isEqualTo(text);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'' | VALUE_MISSING | 0",
                "ACR-FR-1129-2025-2917-1 to 9; ACR-FR-1129-2025-2917-11 to 19"
                        + " | SERIAL_COMPOUND | 29",
                "FCPF-CI-130-2023-20-1 to 5、FCPF-CI-130-2023-20-7 to 9 | SERIAL_COMPOUND | 27",
                "CDC_1_1_1_321_14_1 | SERIAL_KNOWN_BY_ONE_EXAMPLE | 0",
                "VCU-1-2-3 | SERIAL_FORMAT_UNKNOWN | 0",
                "ACR-FR-1129-25-2917-1 to 9 | SERIAL_MALFORMED | 15",
                "ACR-F-1129-2025-2917-1 to 9 | SERIAL_MALFORMED | 6",
                "ACR-FR-1129-2025-2917-1 to 9 x | SERIAL_MALFORMED | 29",
                "ACR-FR-1129-2025-2917-1-9 | SERIAL_MALFORMED | 24",
                "ACR-fr-1129-2025-2917-1 to 9 | SERIAL_MALFORMED | 5",
                "ART-GY-102-2021-11-1 to | SERIAL_MALFORMED | 24",
                "CAR-2-US-1335-31-983-KS-2025-9205-1 to 5000 | SERIAL_MALFORMED | 5",
                "1-2-3-VCS-VCU-1-VER-ET-14-1340-01012020-31122020-2 | SERIAL_MALFORMED | 50",
                "1-1234567890123456789-3-VCS-VCU-1-VER-ET-14-1340-01012020-31122020-1"
                        + " | SERIAL_NUMBER_TOO_LARGE | 3",
                "1-2-3-VCS-VCU-1-VER-ET-14-1340-31022020-31122020-1 | SERIAL_DAY_IMPOSSIBLE | 32",
                "ART-GY-102-2021-11-20 to 11 | SERIAL_RANGE_REVERSED | 26",
                "1-2-3-VCS-VCU-1-VER-ET-14-1340-01012021-31122020-1 | SERIAL_VINTAGE_REVERSED | 41"
            })
    void what_does_not_fit_is_refused_by_name_with_its_position(
            String text, Kind kind, int position) {
        assertThat(SerialFormat.read(text.equals("''") ? "" : text))
                .isInstanceOfSatisfying(
                        SerialReading.Refused.class,
                        refused -> {
                            assertThat(refused.problem().kind()).isEqualTo(kind);
                            assertThat(refused.position()).isEqualTo(position);
                        });
    }

    @Test
    void a_malformed_serial_is_told_with_what_belongs_there() {
        assertThat(SerialFormat.read("GS1-1-UG-GS11236-16-24-30307-1-19149"))
                .isInstanceOfSatisfying(
                        SerialReading.Refused.class,
                        refused ->
                                assertThat(refused.problem().tell(Locale.ENGLISH))
                                        .startsWith(
                                                "at character 23, “yyyy” was expected (∎ is the"
                                                        + " end); for example GS1-1-UG-"));
    }

    @Test
    void a_serial_of_another_registry_is_refused() {
        String art = SerialFormat.ART.example();
        assertThat(SerialFormat.read(art, ForeignRegistry.ART))
                .isInstanceOf(SerialReading.Read.class);
        assertThat(SerialFormat.read(art, ForeignRegistry.VERRA))
                .isInstanceOfSatisfying(
                        SerialReading.Refused.class,
                        refused ->
                                assertThat(refused.problem().kind())
                                        .isEqualTo(Kind.SERIAL_OF_ANOTHER_REGISTRY));
    }

    @ParameterizedTest
    @EnumSource(SerialFormat.class)
    void the_signs_of_text_programs_are_understood_when_a_person_types(SerialFormat format) {
        String typed = " " + format.example().replace('-', '–').replace('1', '１') + " ";
        assertThat(SerialFormat.readTyped(typed))
                .isInstanceOfSatisfying(
                        SerialReading.Read.class,
                        read -> assertThat(read.serial().text()).isEqualTo(format.example()));
        assertThat(SerialFormat.read(typed)).isInstanceOf(SerialReading.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(SerialFormat.class)
    void a_serial_cut_anywhere_is_refused_or_has_another_last_number(SerialFormat format) {
        String example = format.example();
        ForeignSerial whole = serial(example);
        for (int end = 0; end < example.length(); end++) {
            if (SerialFormat.read(example.substring(0, end)) instanceof SerialReading.Read read) {
                assertThat(read.serial().last()).isLessThan(whole.last());
            }
        }
    }

    private static ForeignSerial serial(String text) {
        return switch (SerialFormat.read(text)) {
            case SerialReading.Read(var serial) -> serial;
            case SerialReading.Refused refused -> throw new AssertionError(refused);
        };
    }
}
