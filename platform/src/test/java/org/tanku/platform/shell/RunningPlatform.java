package org.tanku.platform.shell;

import org.tanku.platform.Platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// The platform as an operator starts it, in a process of its own, with a server of its own.
final class RunningPlatform implements AutoCloseable {
    private final ChildJvm process;
    private final Path home;

    private RunningPlatform(ChildJvm process, Path home) {
        this.process = process;
        this.home = home;
    }

    /// Returns when it serves.
    static RunningPlatform start(Path folder, int port) throws Exception {
        Path data = folder.resolve("data");
        ChildJvm process =
                ChildJvm.run(
                        Platform.class,
                        folder,
                        Map.of("TANKU_SEAL_PASSWORD", "not-a-secret-at-all"),
                        "--data",
                        data.toString(),
                        "--port",
                        Integer.toString(port),
                        "--demo");
        RunningPlatform running = new RunningPlatform(process, home(folder));
        process.waitUntilSaid(said -> said.contains("Demo mode"));
        return running;
    }

    /// Folder of the server that a platform in this folder starts.
    static Path home(Path folder) {
        return folder.resolve("data").resolve("pg");
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    void kill() throws InterruptedException {
        process.kill();
        process.exitCode();
    }

    /// As Ctrl+C and a service manager do.
    void stop() throws InterruptedException {
        process.stop();
        process.exitCode();
    }

    /// The server goes down and comes up on its port, whoever is connected.
    void restartServer() throws IOException {
        new ServerTool(home.resolve("server").resolve("bin"), home, ServerTool.step())
                .run(
                        120,
                        "pg_ctl",
                        List.of(
                                "-D",
                                home.resolve("data").toString(),
                                "-l",
                                home.resolve("server.log").toString(),
                                "-m",
                                "immediate",
                                "-w",
                                "restart"));
    }

    void killPostmaster() throws IOException {
        postmaster().destroyForcibly();
    }

    /// Kills one of the processes that serve a connection.
    void killBackend(SplittableRandom random) throws IOException {
        List<ProcessHandle> backends =
                postmaster().children().filter(RunningPlatform::isBackend).toList();
        if (backends.isEmpty()) {
            throw new IllegalStateException("no connection to kill");
        }
        backends.get(random.nextInt(backends.size())).destroyForcibly();
    }

    private ProcessHandle postmaster() throws IOException {
        Path pid = home.resolve("data").resolve("postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                .orElseThrow();
    }

    /// Its title says whom it serves.
    private static boolean isBackend(ProcessHandle process) {
        try {
            Path title = Path.of("/proc", Long.toString(process.pid()), "cmdline");
            return Files.readString(title).contains("127.0.0.1(");
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.stop();
        process.close();
    }
}
