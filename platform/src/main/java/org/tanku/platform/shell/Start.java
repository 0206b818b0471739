package org.tanku.platform.shell;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.tanku.platform.party.Parties;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// From the command line to a running platform (启动), or to one clear sentence in both languages and
/// an exit code.
public final class Start {
    /// UTF-8 whatever the terminal's locale says: the sentences are Chinese.
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private static final PrintStream ERROR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Start() {}

    /// Returns when the platform serves; ends the process when it cannot.
    public static void run(Class<?> application, String... arguments) throws IOException {
        List<StartProblem> problems = tryToRun(application, List.of(arguments));
        if (!problems.isEmpty()) {
            for (StartProblem each : problems) {
                ERROR.println(each.message().chinese());
                ERROR.println(each.message().english());
            }
            System.exit(problems.getFirst().code().number());
        }
    }

    private static List<StartProblem> tryToRun(Class<?> application, List<String> arguments)
            throws IOException {
        if (Copying.isAsked(arguments)) {
            return new Copying(System.getenv(), Start::say).run(arguments);
        }
        GivenSettings given =
                GivenSettings.gather(arguments, System.getenv(), System.getProperties());
        if (!given.problems().isEmpty()) {
            return given.problems();
        }
        return switch (SettingsReading.read(given.values())) {
            case SettingsReading.Outcome.Wrong(var problems) -> problems;
            case SettingsReading.Outcome.Read(var settings) ->
                    switch (Preflight.check(settings)) {
                        case Preflight.Outcome.Stopped(var problem) -> List.of(problem);
                        case Preflight.Outcome.Ready(var lock) -> {
                            String url = given.values().getOrDefault(Setting.DATABASE_URL, "");
                            yield serve(application, settings, url, lock).stream().toList();
                        }
                    };
        };
    }

    private static Optional<StartProblem> serve(
            Class<?> application, Settings settings, String databaseUrl, FolderLock lock)
            throws IOException {
        SpringApplication spring = new SpringApplication(application);
        // kept as a bean: a lock that nothing holds on to is given up by the garbage collector
        spring.addInitializers(
                context -> context.getBeanFactory().registerSingleton("dataFolderLock", lock));
        FailureCause cause = new FailureCause(settings);
        try {
            ConfigurableApplicationContext context =
                    spring.run(settings.springArguments(databaseUrl).toArray(String[]::new));
            announce(settings, context.getBean(Parties.class).hasAdministrator());
            return Optional.empty();
        } catch (RuntimeException e) {
            cause.write(e);
            return Optional.of(cause.of(e));
        }
    }

    private static void announce(Settings settings, boolean administered) {
        say(Message.of("shell.start.ready", settings.home(), settings.data()));
        if (settings.factor().secret().isEmpty() && !settings.demo()) {
            say(Message.of("shell.start.factor-secret", settings.data()));
        }
        if (settings.demo()) {
            say(Message.of("shell.start.demo"));
        } else if (!administered) {
            say(
                    settings.loopback()
                            ? Message.of("shell.start.setup", settings.home() + "setup")
                            : Message.of("shell.start.setup-elsewhere"));
        }
    }

    private static void say(Message message) {
        OUT.println(message.chinese());
        OUT.println(message.english());
    }
}
