package org.tanku.platform.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// A real `main` in a process of its own, with what it says on both channels.
final class ChildJvm implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 300;

    private final Process process;
    private final Path out;
    private final Path error;

    private ChildJvm(Process process, Path out, Path error) {
        this.process = process;
        this.out = out;
        this.error = error;
    }

    /// @param folder where the process works and its words are kept
    static ChildJvm run(
            Class<?> main, Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        return run(
                List.of(),
                System.getProperty("java.class.path"),
                main,
                folder,
                environment,
                arguments);
    }

    /// @param before what runs the process, such as a program that changes the user
    static ChildJvm run(
            List<String> before,
            String classPath,
            Class<?> main,
            Path folder,
            Map<String, String> environment,
            String... arguments)
            throws IOException {
        Path out = Files.createTempFile(folder, "out", "");
        Path error = Files.createTempFile(folder, "error", "");
        List<String> command = new ArrayList<>(before);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(error.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("TANKU_"));
        builder.environment().putAll(environment);
        return new ChildJvm(builder.start(), out, error);
    }

    /// Waits to the end.
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the process does not end");
        }
        return process.exitValue();
    }

    /// Waits until the process has said it.
    void waitUntilSaid(Predicate<String> what) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!what.test(said())) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("never said; but: " + said() + complained());
            }
            Thread.sleep(20);
        }
    }

    String said() throws IOException {
        return Files.readString(out);
    }

    String complained() throws IOException {
        return Files.readString(error);
    }

    /// As Ctrl+C and a service manager do.
    void stop() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly();
    }

    /// The server that works in this folder is killed too.
    void killWithServer(Path home) throws IOException, InterruptedException {
        Path pidFile = home.resolve("data").resolve("postmaster.pid");
        long server = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        kill();
        ProcessHandle.of(server).orElseThrow().destroyForcibly();
        exitCode();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
