package org.tanku.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.Audit;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Cause;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.Digest;
import org.tanku.ledger.Entry;
import org.tanku.ledger.GrowingTree;
import org.tanku.ledger.Hash;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Lot;
import org.tanku.ledger.MerkleTree;
import org.tanku.ledger.Place;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Standing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the tables of a platform past the platform, and holds them against each other: chain,
/// lots, certificates, roots, answers.
final class BooksWitness {
    private static final Digest SM3 =
            content -> {
                SM3Digest digest = new SM3Digest();
                digest.update(content, 0, content.length);
                byte[] out = new byte[digest.getDigestSize()];
                digest.doFinal(out, 0);
                return out;
            };

    /// As docs/journal-format.md tells it.
    private static final String WORDS =
            """
            tanku-certificate-1
            purpose %s
            beneficiary %s
            occasion %s
            """;

    /// Reads a row.
    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Path home;

    /// @param home folder of the platform's own server
    BooksWitness(Path home) {
        this.home = home;
    }

    Connection connect() throws IOException, SQLException {
        String port =
                Files.readAllLines(home.resolve("data").resolve("postmaster.pid")).get(3).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "tanku",
                Files.readString(home.resolve("password")));
    }

    String ask(String sql) throws IOException, SQLException {
        return list(sql, row -> row.getString(1)).getFirst();
    }

    /// How many entries of the journal bear each key.
    Map<String, Long> entriesByKey() throws IOException, SQLException {
        Map<String, Long> entries = new HashMap<>();
        list(
                "select substring(content from '\nkey ([^\n]+)\n') as key from registry.journal",
                row -> entries.merge(ofForm(row.getString("key")), 1L, Long::sum));
        return entries;
    }

    /// A confirmation that was tried again has another key behind that of its form.
    private static String ofForm(String key) {
        return key.replaceFirst("\\.[0-9a-f-]{36}$", "");
    }

    /// The chain, the postings, the lots, the certificates, the answers and the roots.
    void checkAll(String name) throws IOException, SQLException {
        List<Journal.Line> journal = journal();
        assertThat(Audit.of(new Audit.Subject(journal, head(), lots(), certificates()), SM3))
                .as(name)
                .isEqualTo(new Audit.Finding.Sound(journal.size(), journal.getLast().hash()));
        Instant before = Instant.EPOCH;
        for (Journal.Line line : journal) {
            Entry entry = Entry.parse(line.text());
            assertThat(entry.at()).as(name).isAfterOrEqualTo(before);
            before = entry.at();
        }
        assertThat(ask("select count(distinct entry) from registry.answer"))
                .as(name)
                .isEqualTo("" + journal.size());
        checkRoots(journal, name);
    }

    /// Each root that was ever signed is the root over the first entries of the journal of today.
    private void checkRoots(List<Journal.Line> journal, String name)
            throws IOException, SQLException {
        Map<Long, Hash> roots = new HashMap<>();
        list(
                "select size, root from seal.root",
                row -> roots.put(row.getLong("size"), new Hash(row.getString("root"))));
        GrowingTree tree = new GrowingTree(SM3);
        for (Journal.Line line : journal) {
            tree.add(MerkleTree.leaf(line.hash(), SM3));
            Hash kept = roots.remove(line.number());
            if (kept != null) {
                assertThat(kept).as(name).isEqualTo(tree.root());
            }
        }
        assertThat(roots).as(name + ": roots over entries that are no more").isEmpty();
    }

    private List<Journal.Line> journal() throws IOException, SQLException {
        return list(
                "select number, previous_hash, content, hash from registry.journal order by number",
                row ->
                        new Journal.Line(
                                row.getLong("number"),
                                new Hash(row.getString("previous_hash")),
                                row.getString("content"),
                                new Hash(row.getString("hash"))));
    }

    private Journal.Head head() throws IOException, SQLException {
        return list(
                        "select number, hash from registry.journal_head",
                        row ->
                                new Journal.Head(
                                        row.getLong("number"), new Hash(row.getString("hash"))))
                .getFirst();
    }

    private List<Lot> lots() throws IOException, SQLException {
        List<Lot> lots =
                new ArrayList<>(
                        list(
                                """
                                select block, lower(serials) as first, upper(serials) - 1 as last,
                                       account, standing, reference
                                  from registry.lot
                                """,
                                row ->
                                        new Lot(
                                                new SerialRange(
                                                        BlockNumber.parse(row.getString("block")),
                                                        row.getLong("first"),
                                                        row.getLong("last")),
                                                new Place(
                                                        new AccountNumber(row.getString("account")),
                                                        standing(row)))));
        lots.sort(null);
        return lots;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        return switch (row.getString("standing")) {
            case "FREE" -> Standing.FREE;
            case "HELD" -> new Standing.Held(new HoldReference(reference));
            case "RETIRED" -> new Standing.Retired(CertificateNumber.parse(reference));
            default -> new Standing.Cancelled(new Cause(reference));
        };
    }

    private Map<CertificateNumber, Hash> certificates() throws IOException, SQLException {
        Map<CertificateNumber, Hash> certificates = new HashMap<>();
        list(
                "select certificate, purpose, beneficiary, occasion from registry.retirement",
                row ->
                        certificates.put(
                                CertificateNumber.parse(row.getString("certificate")),
                                SM3.hash(
                                        WORDS.formatted(
                                                row.getString("purpose"),
                                                row.getString("beneficiary"),
                                                row.getString("occasion")))));
        return certificates;
    }

    private <T> List<T> list(String sql, Reading<T> reading) throws IOException, SQLException {
        List<T> found = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(reading.read(rows));
            }
        }
        return found;
    }
}
