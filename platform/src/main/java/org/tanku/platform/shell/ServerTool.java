package org.tanku.platform.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs PostgreSQL's programs as a user it accepts: it refuses to run as root.
final class ServerTool {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /// Root steps down in one of two ways; an ordinary user needs none.
    enum Step {
        /// An ordinary user.
        NONE(List.of()),
        /// In a user namespace of its own the program sees itself as nobody; files stay root's.
        NAMESPACE(List.of("unshare", "--user")),
        /// Where user namespaces are off: become nobody, who then owns the folder.
        NOBODY_OWNS(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));

        private final List<String> prefix;

        Step(List<String> prefix) {
            this.prefix = prefix;
        }
    }

    private final Path bin;
    private final Path home;
    private final Step step;

    ServerTool(Path bin, Path home, Step step) {
        this.bin = bin;
        this.home = home;
        this.step = step;
    }

    /// How this process must step down, found out by trying.
    static Step step() throws IOException {
        Path mine = Files.createTempFile("tanku", "");
        int user = Folders.owner(mine);
        Files.delete(mine);
        if (user != ROOT) {
            return Step.NONE;
        }
        return succeeds("unshare", "--user", "true") ? Step.NAMESPACE : Step.NOBODY_OWNS;
    }

    /// Sees to it that the programs may read and write the file or folder.
    void admit(Path path) throws IOException {
        if (step == Step.NONE) {
            return;
        }
        int wanted = step == Step.NOBODY_OWNS ? NOBODY : ROOT;
        if (Files.exists(path) && Folders.owner(path) != wanted) {
            Folders.own(path, wanted);
        }
    }

    /// Runs one program to its end.
    ///
    /// @throws IOException with what the program said, when it failed or took too long
    void run(int seconds, String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(step.prefix);
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        File said = home.resolve("tool.log").toFile();
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said)
                        .redirectInput(new File("/dev/null"))
                        .start();
        if (!ends(process, seconds)) {
            process.destroyForcibly();
            throw new IOException(program + " took longer than " + seconds + " s");
        }
        if (process.exitValue() != 0) {
            throw new IOException(program + ": " + Files.readString(said.toPath()).strip());
        }
    }

    private static boolean ends(Process process, int seconds) throws IOException {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for a program", e);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return ends(process, 10) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
