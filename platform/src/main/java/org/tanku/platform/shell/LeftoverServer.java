package org.tanku.platform.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A server that outlived its process: killed with -9, a JVM leaves PostgreSQL running. Whoever
/// holds the folder's lock may stop it.
record LeftoverServer(Path data) {
    private static final int WAITS = 300;

    void stop(ServerTool tool) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        for (int wait = 0; wait < WAITS && Files.exists(pidFile); wait++) {
            switch (look(pidFile)) {
                case GONE -> {
                    return; // PostgreSQL itself clears the file and recovers
                }
                case STRANGER -> {
                    Files.delete(pidFile); // the number now belongs to another program
                    return;
                }
                case RUNNING -> {
                    stopNow(data, tool);
                    return;
                }
                case DYING -> pause();
            }
        }
    }

    static void stopNow(Path data, ServerTool tool) throws IOException {
        tool.run(
                120,
                "pg_ctl",
                List.of("-D", data.toString(), "-m", "fast", "-w", "-t", "110", "stop"));
    }

    private enum State {
        GONE,
        /// Dead, but its parent has not noticed: no command can be read any more.
        DYING,
        STRANGER,
        RUNNING
    }

    private State look(Path pidFile) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var process = ProcessHandle.of(pid);
        if (process.isEmpty()) {
            return State.GONE;
        }
        var command = process.get().info().command();
        if (command.isEmpty()) {
            return State.DYING;
        }
        return command.get().endsWith("postgres") && worksHere(pid)
                ? State.RUNNING
                : State.STRANGER;
    }

    /// PostgreSQL works inside its data folder; another one with the same number works elsewhere.
    private boolean worksHere(long pid) throws IOException {
        Path working = Path.of("/proc", Long.toString(pid), "cwd");
        return !Files.exists(working) || working.toRealPath().equals(data.toRealPath());
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a former server ended", e);
        }
    }
}
