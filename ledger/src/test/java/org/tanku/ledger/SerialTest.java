package org.tanku.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.ledger.Serial.Spelling;

import java.util.SplittableRandom;

class SerialTest {
    private static final String SERIAL = "SMCER-000001-0000012723-";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";

    @Test
    void the_worked_example_of_the_document_holds() {
        Serial serial = new Serial(BlockNumber.parse("SMCER-000001"), 12_723);

        assertThat(serial.toString()).isEqualTo("SMCER-000001-0000012723-62");
    }

    @Test
    void the_example_of_the_standard_holds() {
        assertThat(CheckDigits.of("794")).isEqualTo("44");
        assertThat(CheckDigits.match("79444")).isTrue();
    }

    @Test
    void a_serial_reads_back_as_itself() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 10_000; i++) {
            BlockNumber block =
                    new BlockNumber(new ProgrammeCode("FFCER"), 1 + random.nextInt(999_999));
            Serial serial = new Serial(block, 1 + random.nextLong(Serial.LAST));
            assertThat(Serial.parse(serial.toString())).isEqualTo(serial);
        }
    }

    @Test
    void every_single_wrong_character_is_noticed() {
        String right = right();
        for (int i = 0; i < right.length(); i++) {
            for (char wrong : (LETTERS + DIGITS + "- ").toCharArray()) {
                String typed = right.substring(0, i) + wrong + right.substring(i + 1);
                if (wrong != right.charAt(i)) {
                    assertThat(Serial.spelling(typed)).as(typed).isNotEqualTo(Spelling.RIGHT);
                }
            }
        }
    }

    @Test
    void every_swap_of_two_characters_is_noticed() {
        String right = right();
        for (int i = 0; i < right.length(); i++) {
            for (int j = i + 1; j < right.length(); j++) {
                StringBuilder typed = new StringBuilder(right);
                typed.setCharAt(i, right.charAt(j));
                typed.setCharAt(j, right.charAt(i));
                if (right.charAt(i) != right.charAt(j)) {
                    assertThat(Serial.spelling(typed.toString()))
                            .as(typed.toString())
                            .isNotEqualTo(Spelling.RIGHT);
                }
            }
        }
    }

    @Test
    void of_random_digits_about_one_in_97_passes() {
        SplittableRandom random = new SplittableRandom(97);
        int passed = 0;
        for (int i = 0; i < 97_000; i++) {
            long digits = random.nextLong(1_000_000_000_000L);
            String typed = "SMCER-000001-%010d-%02d".formatted(digits / 100, digits % 100);
            passed += Serial.spelling(typed) == Spelling.RIGHT ? 1 : 0;
        }
        assertThat(passed).isBetween(850, 1150);
    }

    @Test
    void a_typing_error_is_told_apart_from_text_of_another_kind() {
        assertThat(Serial.spelling(right().replace("12723", "12732")))
                .isEqualTo(Spelling.CHECK_DIGITS_DIFFER);
        assertThat(Serial.spelling("SMCER-1-12723")).isEqualTo(Spelling.NOT_A_SERIAL);
        assertThat(Serial.spelling("")).isEqualTo(Spelling.NOT_A_SERIAL);
    }

    @Test
    void number_zero_is_no_serial_even_with_right_check_digits() {
        for (String zero : new String[] {"SMCER-000001-0000000000", "SMCER-000000-0000000001"}) {
            assertThat(Serial.spelling(zero + "-" + CheckDigits.of(zero)))
                    .isEqualTo(Spelling.NOT_A_SERIAL);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " smcer-000001-0000012723-%s ",
                "ＳＭＣＥＲ－０００００１－０００００１２７２３－%s",
                "SMCER–000001–0000012723–%s"
            })
    void small_letters_full_width_characters_and_long_dashes_are_read(String typed) {
        assertThat(Serial.parse(typed.formatted("62")).number()).isEqualTo(12_723);
    }

    @Test
    void a_certificate_number_reads_back_as_itself_and_notices_an_error() {
        String right = new CertificateNumber(2026, 1).toString();

        assertThat(CertificateNumber.parse(right)).isEqualTo(new CertificateNumber(2026, 1));
        assertThat(CertificateNumber.spelling(right.replace("2026", "2062")))
                .isEqualTo(Spelling.CHECK_DIGITS_DIFFER);
        assertThat(CertificateNumber.spelling(right())).isEqualTo(Spelling.NOT_A_SERIAL);
    }

    @Test
    void a_mistyped_serial_is_not_parsed() {
        assertThatThrownBy(() -> Serial.parse("SMCER-000001-0000012723-00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CHECK_DIGITS_DIFFER");
    }

    private static String right() {
        return SERIAL + CheckDigits.of(SERIAL);
    }

    @Test
    void the_number_of_a_paper_tells_a_slip_from_a_number_that_may_exist() {
        String number = new PaperNumber(2026, 1).toString();
        assertThat(number).isEqualTo("TKP-2026-00000001-47");
        assertThat(PaperNumber.spelling(" tkp-2026-00000001-47 ")).isEqualTo(Serial.Spelling.RIGHT);
        assertThat(PaperNumber.parse(number)).isEqualTo(new PaperNumber(2026, 1));
        assertThat(PaperNumber.spelling("TKP-2026-00000010-47"))
                .isEqualTo(Serial.Spelling.CHECK_DIGITS_DIFFER);
        assertThat(PaperNumber.spelling("TKC-2026-00000001-57"))
                .isEqualTo(Serial.Spelling.NOT_A_SERIAL);
    }
}
