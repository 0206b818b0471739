package org.tanku.platform.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A database kept in a file, and beside it what the version that wrote it said of it (留存数据库).
///
/// @param name such as `tanku-0.1.0`
record KeptDatabase(String name) {
    private static final Path FOLDER = Path.of("src/test/resources/databases");

    /// What the writing version said; later versions must say the same.
    ///
    /// @param head the hash of the last entry of the journal
    /// @param retired a retired serial, whose certificate is `certificate`
    /// @param free a serial that can still be retired
    record Sayings(
            long issuedUnits,
            long retiredUnits,
            long entries,
            String head,
            String report,
            String digest,
            String retired,
            String free,
            String certificate) {}

    static List<KeptDatabase> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".zip"))
                    .map(each -> new KeptDatabase(each.substring(0, each.length() - 4)))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        }
    }

    DatabaseDump dump() {
        try {
            return DatabaseDump.read(zip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path zip() {
        return FOLDER.resolve(name + ".zip");
    }

    /// Fails when the file is there: what was released is never written again.
    void write(DatabaseDump dump, Sayings said) throws IOException {
        Files.createDirectories(FOLDER);
        dump.write(Files.newOutputStream(zip(), StandardOpenOption.CREATE_NEW));
        Files.writeString(
                sayings(),
                """
                issued units: %d
                retired units: %d
                journal entries: %d
                journal head: %s
                report: %s
                report digest: %s
                retired serial: %s
                free serial: %s
                certificate: %s
                """
                        .formatted(
                                said.issuedUnits(),
                                said.retiredUnits(),
                                said.entries(),
                                said.head(),
                                said.report(),
                                said.digest(),
                                said.retired(),
                                said.free(),
                                said.certificate()));
    }

    Sayings said() {
        Map<String, String> lines;
        try {
            lines =
                    Files.readAllLines(sayings()).stream()
                            .map(each -> each.split(": ", 2))
                            .collect(
                                    Collectors.toMap(
                                            each -> each[0],
                                            each -> each[1],
                                            (a, _) -> a,
                                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sayings(
                Long.parseLong(lines.get("issued units")),
                Long.parseLong(lines.get("retired units")),
                Long.parseLong(lines.get("journal entries")),
                lines.get("journal head"),
                lines.get("report"),
                lines.get("report digest"),
                lines.get("retired serial"),
                lines.get("free serial"),
                lines.get("certificate"));
    }

    private Path sayings() {
        return FOLDER.resolve(name + ".txt");
    }

    @Override
    public String toString() {
        return name;
    }
}
