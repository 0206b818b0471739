package org.tanku.platform.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.tanku.platform.party.PartyId;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Encrypting secrets of phones.
class SecretBoxTest {
    private static final byte[] SECRET = "twenty bytes of it !".getBytes(StandardCharsets.US_ASCII);

    @TempDir private Path data;

    @Test
    void a_box_opens_for_its_owner_alone_and_hides_what_is_in_it() {
        PartyId owner = PartyId.random();
        SecretBox box = box("");
        byte[] closed = box.close(SECRET, owner);
        assertThat(box.open(closed, owner)).contains(SECRET);
        assertThat(box.open(closed, PartyId.random())).isEmpty();
        assertThat(new String(closed, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(SECRET, StandardCharsets.ISO_8859_1));
        assertThat(box.close(SECRET, owner)).isNotEqualTo(closed);
    }

    @Test
    void without_a_setting_the_key_is_a_file_that_only_its_owner_reads() throws Exception {
        byte[] closed = box("").close(SECRET, PartyId.random());
        Path file = data.resolve("keys/second-factor.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(box("").isOutdated(closed)).isFalse();
        assertThat(box("set later by the operator").isOutdated(closed)).isTrue();
    }

    @Test
    void a_setting_that_comes_later_leaves_older_boxes_readable() {
        PartyId owner = PartyId.random();
        byte[] closed = box("").close(SECRET, owner);
        assertThat(box("set later by the operator").open(closed, owner)).contains(SECRET);
    }

    @Test
    void another_setting_or_none_opens_nothing() {
        PartyId owner = PartyId.random();
        byte[] closed = box("the operator's words").close(SECRET, owner);
        assertThat(box("the operator's words").open(closed, owner)).contains(SECRET);
        assertThat(box("other words than before").open(closed, owner)).isEmpty();
        assertThat(box("").open(closed, owner)).isEmpty();
    }

    private SecretBox box(String setting) {
        return new SecretBox(
                new MockEnvironment()
                        .withProperty("tanku.data", data.toString())
                        .withProperty("tanku.factor-secret", setting));
    }
}
