package org.tanku.platform.backup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tanku.platform.operations.Lamp;
import org.tanku.platform.operations.Lamp.Light;
import org.tanku.platform.operations.LampSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

/// A backup each night (每夜备份) into the folder that the operator set, which nobody clears but the
/// operator; without one there is none.
@Component
class NightlyBackup implements LampSource {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);

    private static final Pattern OF_A_NIGHT =
            Pattern.compile("tanku-([0-9]{4}-[0-9]{2}-[0-9]{2})\\.zip");

    private final DataSource database;
    private final String folder;
    private final Clock clock;
    private final AtomicReference<String> failure = new AtomicReference<>("");

    NightlyBackup(DataSource database, Environment environment, Clock clock) {
        this.database = database;
        this.folder = environment.getProperty("tanku.backup-folder", "");
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 3 * * *")
    void everyNight() {
        if (folder.isEmpty()) {
            return;
        }
        Path file = Path.of(folder).resolve("tanku-" + LocalDate.now(clock) + ".zip");
        try {
            Manifest made = new Snapshot(database).write(file, clock.instant());
            failure.set("");
            LOG.info("backup: {} entries, root {}, in {}", made.entries(), made.root(), file);
        } catch (IOException | SQLException e) {
            failure.set("" + e.getMessage());
            LOG.error("backup: nothing was written to {}", file, e);
        }
    }

    @Override
    public List<Lamp> listLamps() {
        if (folder.isEmpty()) {
            return List.of(lamp(Light.OFF, "unset", List.of()));
        }
        if (!failure.get().isEmpty()) {
            return List.of(lamp(Light.RED, "failed", List.of(failure.get())));
        }
        Optional<LocalDate> last = findLast();
        if (last.isEmpty()) {
            return List.of(lamp(Light.AMBER, "none", List.of(folder)));
        }
        boolean fresh = !last.get().isBefore(LocalDate.now(clock).minusDays(1));
        return List.of(
                lamp(
                        fresh ? Light.GREEN : Light.RED,
                        fresh ? "made" : "old",
                        List.of("" + last.get(), folder)));
    }

    private Optional<LocalDate> findLast() {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(each -> OF_A_NIGHT.matcher("" + each.getFileName()))
                    .filter(Matcher::matches)
                    .map(name -> LocalDate.parse(name.group(1)))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            LOG.error("backup: {} cannot be read", folder, e);
            return Optional.empty();
        }
    }

    private static Lamp lamp(Light light, String how, List<Object> arguments) {
        return new Lamp("backup.lamp", light, "backup.lamp." + how, arguments, "");
    }
}
