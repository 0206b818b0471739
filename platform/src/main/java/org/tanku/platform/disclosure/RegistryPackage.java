package org.tanku.platform.disclosure;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Standing;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.seal.SealKey;
import org.tanku.platform.seal.Seals;
import org.tanku.platform.seal.SignedRoot;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// The whole registry in open files (登记簿数据包), from which an outsider checks every entry, balance,
/// certificate and root without the platform. The format is fixed in `docs/registry-format.md`.
@Service
public class RegistryPackage {
    static final String FORMAT = "tanku-registry-1";

    private final Registry registry;
    private final Seals seals;
    private final Clock clock;

    RegistryPackage(Registry registry, Seals seals, Clock clock) {
        this.registry = registry;
        this.seals = seals;
        this.clock = clock;
    }

    /// Writes the books as they stand at one moment; the stream stays open.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(OutputStream out) throws IOException {
        Instant now = clock.instant();
        Journal.Head head = registry.journalHead();
        ExitZip zip = new ExitZip(out, now);
        zip.rows(
                "journal.ndjson",
                rows -> registry.forEachJournalLine(line -> rows.accept(json(journal(line)))));
        zip.rows(
                "lots.csv",
                rows -> {
                    rows.accept("block,first,last,account,standing,reference\n");
                    registry.forEachLot(lot -> rows.accept(lot(lot)));
                });
        zip.rows(
                "certificates.ndjson",
                rows ->
                        registry.forEachRetirement(
                                retirement -> rows.accept(json(certificate(retirement)))));
        zip.rows(
                "roots.ndjson",
                rows ->
                        seals.list(Integer.MAX_VALUE)
                                .reversed()
                                .forEach(root -> rows.accept(json(root(root)))));
        zip.rows(
                "keys.ndjson",
                rows -> seals.listKeys().forEach(key -> rows.accept(json(key(key)))));
        zip.finish(
                fields(
                        "format", FORMAT,
                        "created", now.toString(),
                        "entries", head.number(),
                        "head", head.hash().hex()));
    }

    private static Map<String, Object> journal(Journal.Line line) {
        return fields(
                "number", line.number(),
                "text", line.text(),
                "previous", line.previous().hex(),
                "hash", line.hash().hex());
    }

    private static String lot(Lot lot) {
        return "%s,%d,%d,%s,%s\n"
                .formatted(
                        lot.serials().block(),
                        lot.serials().first(),
                        lot.serials().last(),
                        lot.place().account(),
                        standing(lot.place().standing()));
    }

    /// The standing and, behind a comma, what it refers to.
    private static String standing(Standing standing) {
        return switch (standing) {
            case Standing.Free _ -> "free,";
            case Standing.Held(var hold) -> "held," + hold.text();
            case Standing.Retired(var certificate) -> "retired," + certificate;
            case Standing.Cancelled(var cause) -> "cancelled," + cause.text();
            case Standing.Unissued _ -> throw new IllegalStateException("no unit is unissued");
        };
    }

    private static Map<String, Object> certificate(Retirement retirement) {
        return fields(
                "certificate", retirement.certificate().toString(),
                "purpose", retirement.purpose().name(),
                "beneficiary", retirement.beneficiary(),
                "occasion", retirement.occasion());
    }

    private static Map<String, Object> root(SignedRoot root) {
        return fields(
                "text", root.head().text(), "key", root.key(), "signature", root.signatureHex());
    }

    private static Map<String, Object> key(SealKey key) {
        return fields(
                "key", key.id(),
                "public_key", HexFormat.of().formatHex(key.publicKey()),
                "text", key.text(),
                "signature", key.signatureHex());
    }

    private static String json(Map<String, Object> fields) {
        return ExitZip.JSON.writeValueAsString(fields) + "\n";
    }

    /// Keys and values in turn, kept in this order.
    private static Map<String, Object> fields(Object... keysAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            fields.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return fields;
    }
}
