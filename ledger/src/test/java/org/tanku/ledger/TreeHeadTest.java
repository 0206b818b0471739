package org.tanku.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

class TreeHeadTest {
    private static final TreeHead HEAD =
            new TreeHead(12, Hash.ZERO, Instant.parse("2026-11-29T08:00:00.250Z"));

    @Test
    void a_root_is_read_back_from_its_text() {
        assertThat(TreeHead.parse(HEAD.text())).isEqualTo(HEAD);
        assertThat(HEAD.text())
                .isEqualTo(
                        "tanku-root-1\nsize 12\nroot "
                                + "0".repeat(64)
                                + "\nat 2026-11-29T08:00:00.250Z\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size 12",
                "size 012",
                "size -1",
                "at 2026-11-29T08:00:00.2500Z",
                "at 2026-11-29 08:00:00",
                "at yesterday"
            })
    void a_text_that_differs_in_a_byte_is_none(String line) {
        String key = line.substring(0, line.indexOf(' '));
        String text = HEAD.text().replaceFirst(key + " [^\n]*", line);
        if (line.equals("size 12")) {
            text = text.stripTrailing();
        }
        String changed = text;
        assertThatThrownBy(() -> TreeHead.parse(changed))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
