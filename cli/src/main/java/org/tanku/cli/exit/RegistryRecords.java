package org.tanku.cli.exit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Cause;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.Hash;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Place;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Standing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where the units are and what the certificates say, as the package tells it; the journal is the
/// judge of both.
final class RegistryRecords {
    static final String LOTS = "lots.csv";
    static final String CERTIFICATES = "certificates.ndjson";

    private final ExitPackage exit;
    private int lots;
    private int certificates;

    RegistryRecords(ExitPackage exit) {
        this.exit = exit;
    }

    int lots() {
        return lots;
    }

    int certificates() {
        return certificates;
    }

    List<Lot> readLots() throws IOException {
        List<Lot> read = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(exit.text(LOTS))) {
            for (NamedCsvRecord row : rows) {
                read.add(lot(row));
            }
        } catch (CsvParseException notCsv) {
            throw new Malformed(
                    new Difference(
                            Difference.Kind.MALFORMED,
                            LOTS,
                            String.valueOf(notCsv.getMessage()),
                            "CSV"));
        }
        lots = read.size();
        return read;
    }

    /// The digest of each certificate's words, computed anew.
    Map<CertificateNumber, Hash> readCertificates() throws IOException {
        Map<CertificateNumber, Hash> read = new LinkedHashMap<>();
        for (String json : exit.text(CERTIFICATES).lines().toList()) {
            Fields fields = Fields.parse(CERTIFICATES, json);
            String words =
                    "tanku-certificate-1\npurpose %s\nbeneficiary %s\noccasion %s\n"
                            .formatted(
                                    fields.text("purpose"),
                                    fields.text("beneficiary"),
                                    fields.text("occasion"));
            try {
                read.put(
                        CertificateNumber.parse(fields.text("certificate")),
                        Sm3.DIGEST.hash(words));
            } catch (IllegalArgumentException wrong) {
                throw malformed(CERTIFICATES, fields.text("certificate"), wrong);
            }
        }
        certificates = read.size();
        return read;
    }

    private static Lot lot(NamedCsvRecord row) {
        try {
            return new Lot(
                    new SerialRange(
                            BlockNumber.parse(row.getField("block")),
                            Long.parseLong(row.getField("first")),
                            Long.parseLong(row.getField("last"))),
                    new Place(
                            new AccountNumber(row.getField("account")),
                            standing(row.getField("standing"), row.getField("reference"))));
        } catch (IllegalArgumentException | java.util.NoSuchElementException wrong) {
            throw malformed(LOTS, String.join(",", row.getFields()), wrong);
        }
    }

    private static Standing standing(String word, String reference) {
        return switch (word) {
            case "free" -> Standing.FREE;
            case "held" -> new Standing.Held(new HoldReference(reference));
            case "retired" -> new Standing.Retired(CertificateNumber.parse(reference));
            case "cancelled" -> new Standing.Cancelled(new Cause(reference));
            default -> throw new IllegalArgumentException("no standing is called " + word);
        };
    }

    private static Malformed malformed(String file, String found, RuntimeException because) {
        return new Malformed(
                new Difference(
                        Difference.Kind.MALFORMED,
                        file,
                        found,
                        String.valueOf(because.getMessage())));
    }
}
