package org.tanku.platform.shell;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.logging.LoggingSystem;
import org.tanku.platform.backup.Manifest;
import org.tanku.platform.backup.Restoring;
import org.tanku.platform.backup.Snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javax.sql.DataSource;

/// The commands `backup` and `restore` (备份与恢复命令): a copy of a database that goes on working, and a
/// copy brought into an empty folder or database.
final class Copying {
    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";
    private static final String OUT = "--out";

    private final Map<String, String> environment;
    private final Consumer<Message> say;

    Copying(Map<String, String> environment, Consumer<Message> say) {
        this.environment = environment;
        this.say = say;
    }

    static boolean isAsked(List<String> arguments) {
        return !arguments.isEmpty() && List.of(BACKUP, RESTORE).contains(arguments.getFirst());
    }

    /// @return problems; none when it was done
    List<StartProblem> run(List<String> arguments) throws IOException {
        LoggingSystem.get(Copying.class.getClassLoader()).beforeInitialize();
        boolean backup = arguments.getFirst().equals(BACKUP);
        List<String> rest = new ArrayList<>(arguments.subList(1, arguments.size()));
        Optional<String> file = backup ? takeOut(rest) : takeFirst(rest);
        if (file.isEmpty()) {
            return List.of(
                    StartProblem.of(
                            ExitCode.UNKNOWN_OPTION, backup ? "backup-usage" : "restore-usage"));
        }
        GivenSettings given = GivenSettings.gather(rest, environment, System.getProperties());
        if (!given.problems().isEmpty()) {
            return given.problems();
        }
        Path path = Path.of(file.get()).toAbsolutePath();
        return switch (SettingsReading.read(given.values())) {
            case SettingsReading.Outcome.Wrong(var problems) -> problems;
            case SettingsReading.Outcome.Read(var settings) ->
                    backup ? backUp(settings, path) : restore(settings, path);
        };
    }

    private List<StartProblem> backUp(Settings settings, Path file) throws IOException {
        return switch (settings.database()) {
            case Database.External external -> write(source(external), file);
            case Database.Embedded _ -> {
                Path folder = settings.data().resolve("pg");
                if (!Files.exists(folder.resolve("data"))) {
                    yield List.of(
                            StartProblem.of(ExitCode.DATABASE_NOT_THERE, "backup-nothing", folder));
                }
                Optional<Database.External> running = RunningServer.find(folder);
                if (running.isPresent()) {
                    yield write(source(running.get()), file);
                }
                try (LocalPostgres server = LocalPostgres.start(folder)) {
                    yield write(source(server), file);
                }
            }
        };
    }

    private List<StartProblem> write(DataSource database, Path file) throws IOException {
        try {
            Manifest made = new Snapshot(database).write(file, Clock.systemUTC().instant());
            say.accept(told("shell.backup.done", file, made));
            return List.of();
        } catch (SQLException e) {
            return List.of(unanswered(e));
        }
    }

    private List<StartProblem> restore(Settings settings, Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return List.of(StartProblem.of(ExitCode.NOT_RESTORED, "restore-no-file", file));
        }
        return switch (settings.database()) {
            case Database.External external -> fill(source(external), file);
            case Database.Embedded _ -> {
                Path folder = settings.data().resolve("pg");
                if (Files.exists(folder.resolve("data"))) {
                    yield List.of(
                            StartProblem.of(
                                    ExitCode.NOT_RESTORED, "restore-folder-in-use", folder));
                }
                List<StartProblem> problems;
                try (LocalPostgres server = LocalPostgres.start(folder)) {
                    problems = fill(source(server), file);
                }
                if (!problems.isEmpty()) {
                    Folders.delete(folder.resolve("data"));
                }
                yield problems;
            }
        };
    }

    private List<StartProblem> fill(DataSource database, Path file) throws IOException {
        try {
            return switch (new Restoring(database).restore(file)) {
                case Restoring.Outcome.Restored(var manifest) -> {
                    say.accept(told("shell.restore.done", file, manifest));
                    yield List.of();
                }
                case Restoring.Outcome.Refused(var reason, var what, var expected, var found) ->
                        List.of(
                                StartProblem.of(
                                        ExitCode.NOT_RESTORED,
                                        "restore-refused",
                                        Message.of("shell.restore." + reason),
                                        what,
                                        expected,
                                        found));
            };
        } catch (SQLException e) {
            return List.of(unanswered(e));
        }
    }

    private static Message told(String key, Path file, Manifest manifest) {
        return Message.of(
                key,
                file,
                String.valueOf(manifest.entries()),
                manifest.root(),
                String.valueOf(manifest.tables().size()),
                String.valueOf(manifest.tables().stream().mapToLong(Manifest.Table::rows).sum()));
    }

    private static StartProblem unanswered(SQLException e) {
        return StartProblem.of(
                ExitCode.DATABASE_UNREACHABLE, "copy-failed", String.valueOf(e.getMessage()));
    }

    private static Optional<String> takeOut(List<String> arguments) {
        int at = arguments.indexOf(OUT);
        if (at < 0 || at + 1 >= arguments.size()) {
            return Optional.empty();
        }
        arguments.remove(at);
        return Optional.of(arguments.remove(at));
    }

    private static Optional<String> takeFirst(List<String> arguments) {
        return arguments.isEmpty() || arguments.getFirst().startsWith("--")
                ? Optional.empty()
                : Optional.of(arguments.removeFirst());
    }

    private static DataSource source(LocalPostgres server) {
        return source(new Database.External(server.url(), server.user(), server.password()));
    }

    private static DataSource source(Database.External database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        return source;
    }
}
