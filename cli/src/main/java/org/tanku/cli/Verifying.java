package org.tanku.cli;

import org.tanku.cli.exit.ExitPackage;
import org.tanku.cli.exit.PackageCheck;
import org.tanku.cli.exit.RegistryCheck;
import org.tanku.kernel.Equations;

import java.io.IOException;
import java.nio.file.Path;

/// The command `verify` (核对): whether a package holds, that of a whole registry or that of one
/// block; without a network and without the platform.
final class Verifying {
    private final Terminal terminal;

    Verifying(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.Verify options) {
        Path file = options.file();
        options.key().ifPresent(Verifying::mustBeAKey);
        try (ExitPackage exit = Packages.open(file)) {
            return RegistryCheck.isOne(exit)
                    ? registry(file, exit, options.key().orElse(""))
                    : block(file, exit);
        } catch (IOException unreadable) {
            throw Stop.ofFile("cli.file.unreadable", file, unreadable);
        }
    }

    private static void mustBeAKey(String typed) {
        if (!typed.matches("[0-9a-f]{64}")) {
            throw new Stop(ExitCode.USAGE, "cli.verify.no-key", typed);
        }
    }

    private ExitCode registry(Path file, ExitPackage exit, String key) throws IOException {
        RegistryCheck.Outcome outcome;
        try (Progress progress = new Progress(terminal)) {
            progress.stage("cli.progress.checking");
            outcome = RegistryCheck.run(exit, key);
        }
        if (!outcome.holds()) {
            return Packages.tell(terminal, file, outcome.differences());
        }
        say("cli.verify.entries", outcome.entries(), outcome.head());
        say("cli.verify.books", outcome.lots(), outcome.certificates());
        say("cli.verify.roots", outcome.roots(), outcome.signed());
        outcome.keys().forEach(each -> say("cli.verify.key", each));
        if (key.isEmpty() && !outcome.keys().isEmpty()) {
            say("cli.verify.compare", outcome.keys().getFirst());
        }
        if (outcome.signed() == 0) {
            say("cli.verify.unsigned");
        }
        say("cli.verify.holds", file.getFileName());
        return ExitCode.OK;
    }

    private ExitCode block(Path file, ExitPackage exit) throws IOException {
        PackageCheck.Outcome outcome;
        try (Progress progress = new Progress(terminal)) {
            progress.stage("cli.progress.checking");
            outcome = PackageCheck.run(exit, Equations.byId());
        }
        if (!outcome.holds()) {
            return Packages.tell(terminal, file, outcome.differences());
        }
        say("cli.verify.block", outcome.entries(), outcome.stands(), outcome.steps());
        say("cli.verify.holds", file.getFileName());
        return ExitCode.OK;
    }

    private void say(String key, Object... words) {
        terminal.out().println(terminal.say(key, words));
    }
}
