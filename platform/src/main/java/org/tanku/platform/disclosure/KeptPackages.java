package org.tanku.platform.disclosure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.seal.Seals;
import org.tanku.platform.seal.SignedRoot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The packages of the registry that are kept as files (数据包存档): one each night, and the one that
/// was asked for last. A package is made once for each state of the journal and its roots, however
/// many ask, and takes the place of the one before: anybody may ask, and nobody fills the disk.
@Component
public class KeptPackages {
    private static final Logger LOG = LoggerFactory.getLogger(KeptPackages.class);

    /// Entries and roots; those of the night bear a date.
    private static final Pattern ASKED = Pattern.compile("tanku-registry-[0-9]+-[0-9]+\\.zip");

    private static final Pattern OF_A_NIGHT =
            Pattern.compile("tanku-registry-([0-9]{4}-[0-9]{2}-[0-9]{2})\\.zip");

    private final RegistryPackage packages;
    private final Registry registry;
    private final Seals seals;
    private final Path folder;
    private final Clock clock;

    KeptPackages(
            RegistryPackage packages,
            Registry registry,
            Seals seals,
            Environment environment,
            Clock clock) {
        this.packages = packages;
        this.registry = registry;
        this.seals = seals;
        this.folder = Path.of(environment.getProperty("tanku.data", ".tanku")).resolve("packages");
        this.clock = clock;
    }

    /// The package of the books as they stand.
    public synchronized Path current() throws IOException {
        long entries = registry.journalHead().number();
        long roots = seals.findLast().map(SignedRoot::number).orElse(0L);
        Path file = folder.resolve("tanku-registry-%d-%d.zip".formatted(entries, roots));
        if (!Files.exists(file)) {
            write(file);
            for (Path before : asked()) {
                if (!before.equals(file)) {
                    Files.deleteIfExists(before);
                }
            }
        }
        return file;
    }

    /// Those that were made because somebody asked. Whoever still reads one reads it to its end.
    private List<Path> asked() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> ASKED.matcher("" + each.getFileName()).matches()).toList();
        }
    }

    @Scheduled(cron = "0 30 2 * * *")
    void everyNight() throws IOException {
        Path file = folder.resolve("tanku-registry-" + LocalDate.now(clock) + ".zip");
        write(file);
        LOG.info("disclosure: the package of the registry is in {}", file);
    }

    /// The day of the last one that was made by night.
    Optional<LocalDate> findLastNight() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> OF_A_NIGHT.matcher("" + each.getFileName()))
                    .filter(Matcher::matches)
                    .map(name -> LocalDate.parse(name.group(1)))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whole or not at all.
    private void write(Path file) throws IOException {
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "half-", ".zip");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
                packages.write(out);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
