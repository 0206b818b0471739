package org.tanku.platform.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Codes of the time.
class TotpTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/rfc6238-appendix-b.csv", useHeadersInDisplayName = true)
    void the_codes_are_those_of_the_standard(long time_s, Totp.Hash hash, String code) {
        int length =
                switch (hash) {
                    case SHA1 -> 20;
                    case SHA256 -> 32;
                    case SHA512 -> 64;
                };
        byte[] secret =
                "1234567890".repeat(7).substring(0, length).getBytes(StandardCharsets.US_ASCII);
        assertThat(new Totp(hash, 8).code(secret, Totp.step(Instant.ofEpochSecond(time_s))))
                .isEqualTo(code);
    }

    @Test
    void a_phone_may_be_one_step_early_or_late_and_no_more() {
        long now = Totp.step(NOON);
        for (int drift = -2; drift <= 2; drift++) {
            assertThat(Totp.APP.find(SECRET, Totp.APP.code(SECRET, now + drift), NOON).isPresent())
                    .as("drift %d", drift)
                    .isEqualTo(Math.abs(drift) <= 1);
        }
    }

    @Test
    void base_32_is_read_as_it_was_written() {
        for (int length = 0; length < SECRET.length; length++) {
            byte[] bytes = java.util.Arrays.copyOf(SECRET, length);
            assertThat(Base32.read(Base32.write(bytes))).isEqualTo(bytes);
        }
        assertThat(Base32.write("foobar".getBytes(StandardCharsets.US_ASCII)))
                .as("RFC 4648, 10, without padding")
                .isEqualTo("MZXW6YTBOI");
    }
}
