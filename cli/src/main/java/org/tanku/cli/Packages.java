package org.tanku.cli;

import org.tanku.cli.exit.Difference;
import org.tanku.cli.exit.ExitPackage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;

/// Opens packages (打开数据包) and tells where one does not hold.
final class Packages {
    private static final int DIFFERENCES_SHOWN = 50;

    private Packages() {}

    /// Stops with a sentence where there is no file, or none that is a package.
    static ExitPackage open(Path file) throws IOException {
        try {
            return ExitPackage.open(file);
        } catch (NoSuchFileException missing) {
            throw new Stop(ExitCode.FILE, "cli.file.missing", file);
        } catch (AccessDeniedException denied) {
            throw new Stop(ExitCode.FILE, "cli.file.denied", file);
        } catch (ZipException notAnArchive) {
            throw new Stop(
                    Files.isDirectory(file) ? ExitCode.FILE : ExitCode.PACKAGE_DIFFERS,
                    "cli.explain.no-package",
                    file);
        }
    }

    static ExitCode tell(Terminal terminal, Path file, List<Difference> differences) {
        terminal.err().println(terminal.say("cli.explain.differs", file, "" + differences.size()));
        differences.stream()
                .limit(DIFFERENCES_SHOWN)
                .forEach(each ->
                        terminal.err()
                                .println(
                                        terminal.say(
                                                "cli.difference." + each.kind(),
                                                each.file(),
                                                each.found(),
                                                each.expected())));
        if (differences.size() > DIFFERENCES_SHOWN) {
            String more = "" + (differences.size() - DIFFERENCES_SHOWN);
            terminal.err().println(terminal.say("cli.explain.more-differences", more));
        }
        return ExitCode.PACKAGE_DIFFERS;
    }
}
