package org.tanku.cli.exit;

import org.tanku.ledger.Audit;
import org.tanku.ledger.Hash;
import org.tanku.ledger.Journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Checks the package of a whole registry (登记簿数据包核对) with nothing but the package: files, chain,
/// every posting, balances, certificates, roots and signatures. The checks are those of
/// `docs/registry-format.md`, in their order.
public final class RegistryCheck {
    public static final String FORMAT = "tanku-registry-1";

    private final ExitPackage exit;
    private final String trusted;
    private final List<Difference> differences = new ArrayList<>();
    private long entries;
    private Hash head = Hash.ZERO;

    private RegistryCheck(ExitPackage exit, String trusted) {
        this.exit = exit;
        this.trusted = trusted;
    }

    /// What the check found.
    ///
    /// @param signed how many of the roots are signed
    /// @param keys ids of the keys that signed, the first first
    public record Outcome(
            long entries,
            Hash head,
            int certificates,
            int lots,
            int roots,
            int signed,
            List<String> keys,
            List<Difference> differences) {
        public Outcome {
            keys = List.copyOf(keys);
            differences = List.copyOf(differences);
        }

        public boolean holds() {
            return differences.isEmpty();
        }
    }

    /// Whether a package is that of a registry; its manifest says so.
    public static boolean isOne(ExitPackage exit) throws IOException {
        try {
            return Fields.of(exit, ExitPackage.MANIFEST).text("format").equals(FORMAT);
        } catch (Malformed toldByTheOtherCheck) {
            return false;
        }
    }

    /// @param trusted the id of the first key, as the registry publishes it elsewhere; empty: the
    ///   keys of the package are taken at its word
    public static Outcome run(ExitPackage exit, String trusted) throws IOException {
        return new RegistryCheck(exit, trusted).run();
    }

    private Outcome run() throws IOException {
        KeyChecks keys = new KeyChecks(exit, differences);
        RootChecks roots = new RootChecks(exit, keys, differences);
        RegistryRecords records = new RegistryRecords(exit);
        part(() -> new FileChecks(exit, FORMAT, differences).run());
        part(() -> keys.run(trusted));
        part(roots::read);
        part(() -> audit(records, roots));
        return new Outcome(
                entries,
                head,
                records.certificates(),
                records.lots(),
                roots.count(),
                roots.signed(),
                keys.ids(),
                differences);
    }

    /// One check; a file it cannot read keeps no other from being made.
    @FunctionalInterface
    private interface Part {
        void run() throws IOException;
    }

    private void part(Part part) throws IOException {
        try {
            part.run();
        } catch (Malformed malformed) {
            if (!differences.contains(malformed.difference())) {
                differences.add(malformed.difference());
            }
        }
    }

    private void audit(RegistryRecords records, RootChecks roots) throws IOException {
        Fields manifest = Fields.of(exit, ExitPackage.MANIFEST);
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                exit.stream(JournalChecks.FILE), StandardCharsets.UTF_8))) {
            Audit.Finding finding =
                    Audit.of(
                            new Audit.Subject(
                                    () -> journal(lines, roots),
                                    new Journal.Head(
                                            manifest.whole("entries"),
                                            JournalChecks.hash(manifest, "head")),
                                    records.readLots(),
                                    records.readCertificates()),
                            Sm3.DIGEST);
            switch (finding) {
                case Audit.Finding.Sound(var many, var last) -> {
                    entries = many;
                    head = last;
                    roots.end();
                }
                case Audit.Finding.Unsound(var fault, var where, var what) ->
                        differences.add(
                                new Difference(
                                        Difference.Kind.BOOKS,
                                        JournalChecks.FILE,
                                        where + ": " + what,
                                        fault.name()));
            }
        }
    }

    private static Journal.Line line(String json, long number) {
        try {
            return JournalChecks.line(json);
        } catch (Malformed malformed) {
            throw at(malformed, number);
        }
    }

    private static Malformed at(Malformed malformed, long number) {
        Difference found = malformed.difference();
        return new Malformed(
                new Difference(
                        found.kind(),
                        JournalChecks.FILE + " #" + number,
                        found.found(),
                        found.expected()));
    }

    /// Line by line, each shown to the roots as it passes.
    private static Iterator<Journal.Line> journal(BufferedReader lines, RootChecks roots) {
        return new Iterator<>() {
            private long number;
            private Optional<String> next = read();

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public Journal.Line next() {
                number++;
                Journal.Line line = line(next.orElseThrow(), number);
                roots.follow(line.hash());
                next = read();
                return line;
            }

            private Optional<String> read() {
                try {
                    return Optional.ofNullable(lines.readLine());
                } catch (Malformed damaged) {
                    throw at(damaged, number + 1);
                } catch (IOException outage) {
                    throw new UncheckedIOException(outage);
                }
            }
        };
    }
}
