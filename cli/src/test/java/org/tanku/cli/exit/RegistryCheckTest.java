package org.tanku.cli.exit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipException;

class RegistryCheckTest {
    @TempDir private Path folder;

    @Test
    void a_registry_holds_with_its_books_roots_and_keys() throws IOException {
        SampleRegistry registry = new SampleRegistry();
        RegistryCheck.Outcome outcome = check(registry, registry.firstKey());
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.entries()).isEqualTo(4);
        assertThat(outcome.certificates()).isEqualTo(2);
        assertThat(outcome.roots()).isEqualTo(3);
        assertThat(outcome.signed()).isEqualTo(3);
        assertThat(outcome.keys()).hasSize(2).startsWith(registry.firstKey());
    }

    @Test
    void pledges_waiting_freezes_and_cancellations_hold_and_a_changed_rank_is_found()
            throws IOException {
        SampleRegistry registry = new SampleRegistry().withHolds();
        assertThat(check(registry, "").differences()).isEmpty();
        assertThat(check(registry, "").entries()).isEqualTo(9);

        String lots = new String(registry.content("lots.csv"), StandardCharsets.UTF_8);
        assertThat(lots)
                .contains("held,FREEZE-000002", "cancelled,REVERSAL/SMCER-000001/ACT-000003");
        byte[] pledged = lots.replace("FREEZE-", "PLEDGE-").getBytes(StandardCharsets.UTF_8);
        assertThat(check(registry.forge("lots.csv", pledged), "").differences()).isNotEmpty();
    }

    @Test
    void another_first_key_than_the_published_one_is_told() throws IOException {
        assertThat(check(new SampleRegistry(), "0".repeat(64)).differences())
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.KEY_NOT_TRUSTED);
    }

    /// What a broken disk does: the digest of the file is wrong, whatever else is.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "journal.ndjson",
                "lots.csv",
                "certificates.ndjson",
                "roots.ndjson",
                "keys.ndjson"
            })
    void one_flipped_bit_in_a_file_is_found(String file) throws IOException {
        SampleRegistry registry = new SampleRegistry();
        byte[] content = registry.content(file);
        Random random = new Random(29);
        for (int i = 0; i < 100; i++) {
            byte[] flipped = flipped(content, random.nextInt(content.length * Byte.SIZE));
            assertThat(check(registry.spoil(file, flipped), "").differences())
                    .anyMatch(each ->
                            each.kind() == Difference.Kind.FILE_DIGEST && each.file().equals(file));
        }
    }

    /// What a forger does who makes the list anew: the journal itself tells where.
    @Test
    void one_flipped_bit_in_the_journal_names_the_entry_though_the_list_agrees()
            throws IOException {
        SampleRegistry registry = new SampleRegistry();
        byte[] content = registry.content("journal.ndjson");
        Random random = new Random(30);
        for (int i = 0; i < 300; i++) {
            int bit = random.nextInt(content.length * Byte.SIZE);
            byte[] flipped = flipped(content, bit);
            long entry = entryAt(content, bit / Byte.SIZE);
            assertThat(check(registry.forge("journal.ndjson", flipped), ""))
                    .satisfies(outcome ->
                            assertThat(outcome.differences())
                                    .as("bit %d, entry %d", bit, entry)
                                    .anyMatch(each -> names(each, entry)));
        }
    }

    /// What a broken disk does to the archive: the file is named, never a fault of the program.
    @Test
    void a_flipped_bit_in_the_compressed_bytes_of_a_file_is_told_with_its_name()
            throws IOException {
        byte[] sound = Files.readAllBytes(new SampleRegistry().write(folder));
        Random random = new Random(31);
        int told = 0;
        for (int i = 0; i < 300; i++) {
            Path file = folder.resolve("damaged.zip");
            Files.write(file, flipped(sound, random.nextInt(sound.length * Byte.SIZE)));
            try (ExitPackage exit = ExitPackage.open(file)) {
                told += RegistryCheck.run(exit, "").holds() ? 0 : 1;
            } catch (ZipException noArchive) {
                told++;
            }
        }
        // the rest fell on times, flags and sizes that the archive has twice
        assertThat(told).isGreaterThan(200);
    }

    @Test
    void a_lot_that_was_given_to_somebody_else_is_found() throws IOException {
        assertThat(forged("lots.csv", "TKA-000001", "TKA-000002"))
                .contains("LOT_DIFFERS_FROM_THE_JOURNAL");
    }

    @Test
    void a_beneficiary_that_was_changed_is_found() throws IOException {
        assertThat(forged("certificates.ndjson", "示例会务单位", "另一个单位"))
                .contains("CERTIFICATE_DIFFERS_FROM_THE_JOURNAL");
    }

    @Test
    void a_root_that_nobody_signed_so_is_found() throws IOException {
        assertThat(forged("roots.ndjson", "size 1", "size 2")).contains("SIGNATURE", "ROOT");
    }

    @Test
    void a_key_that_brought_itself_into_use_is_found() throws IOException {
        SampleRegistry registry = new SampleRegistry();
        String other = text(new SampleRegistry().content("keys.ndjson"));
        String second = other.lines().skip(1).findFirst().orElseThrow();
        String first = text(registry.content("keys.ndjson")).lines().findFirst().orElseThrow();
        byte[] content = (first + "\n" + second + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(check(registry.forge("keys.ndjson", content), "").differences())
                .extracting(Difference::kind)
                .contains(Difference.Kind.KEY, Difference.Kind.SIGNATURE);
    }

    private String forged(String file, String from, String to) throws IOException {
        SampleRegistry registry = new SampleRegistry();
        String content = text(registry.content(file));
        assertThat(content).contains(from);
        byte[] changed = content.replaceFirst(from, to).getBytes(StandardCharsets.UTF_8);
        return check(registry.forge(file, changed), "").differences().toString();
    }

    private RegistryCheck.Outcome check(SampleRegistry registry, String key) throws IOException {
        try (ExitPackage exit = ExitPackage.open(registry.write(folder))) {
            return RegistryCheck.run(exit, key);
        }
    }

    /// The entry itself, or the next one, whose hash before it then differs.
    private static boolean names(Difference difference, long entry) {
        String told = difference.file() + " " + difference.found();
        return told.contains("#" + entry)
                || told.contains("entry " + entry)
                || told.contains("entry " + (entry + 1));
    }

    private static long entryAt(byte[] content, int at) {
        long entry = 1;
        for (int i = 0; i < at; i++) {
            entry += content[i] == '\n' ? 1 : 0;
        }
        return entry;
    }

    private static byte[] flipped(byte[] content, int bit) {
        byte[] flipped = content.clone();
        flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return flipped;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
