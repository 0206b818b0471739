package org.tanku.platform.shell;

import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/// Finds the sentence for what went wrong while Spring started; what has none goes to the log file.
record FailureCause(Settings settings) {

    StartProblem of(Throwable failure) {
        for (Throwable each = failure; each != null; each = cause(each)) {
            switch (each) {
                case PortInUseException _ -> {
                    return Preflight.portTaken(settings);
                }
                case LocalPostgresFailure _ -> {
                    return StartProblem.of(
                            ExitCode.LOCAL_DATABASE_FAILED,
                            "local-database-failed",
                            settings.log(),
                            settings.data().resolve("pg").resolve("server.log"));
                }
                case FlywayException _ -> {
                    return StartProblem.of(
                            ExitCode.DATABASE_UNFIT, "database-unfit", settings.log());
                }
                default -> {}
            }
        }
        return StartProblem.of(ExitCode.UNKNOWN_FAILURE, "unknown-failure", settings.log());
    }

    private static @Nullable Throwable cause(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }

    /// The trace belongs into the log, also when logging itself did not start.
    void write(Throwable failure) throws IOException {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        Files.writeString(
                settings.log(),
                trace.toString(),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
