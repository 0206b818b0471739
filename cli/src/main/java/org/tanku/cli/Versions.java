package org.tanku.cli;

import java.util.Optional;

/// Which versions are at work (版本).
final class Versions {
    private Versions() {}

    /// The product's version, or "development" when it does not run from its jar.
    static String product() {
        return Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    static ExitCode tell(Terminal terminal) {
        terminal.out().println(terminal.say("cli.version.product", product()));
        terminal.out()
                .println(
                        terminal.say(
                                "cli.version.java",
                                Runtime.version().toString(),
                                System.getProperty("java.vm.name", ""),
                                System.getProperty("os.name", "")
                                        + " "
                                        + System.getProperty("os.arch", "")));
        return ExitCode.OK;
    }
}
