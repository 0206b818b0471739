package org.tanku.platform.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// What the operator wrote, from the strongest place to the weakest: command line, environment,
/// system properties, the file `tanku.properties` of the data folder. Names nobody knows become
/// problems.
record GivenSettings(Map<Setting, String> values, List<StartProblem> problems) {
    static final String FILE = "tanku.properties";

    /// Of the tests, which start the program with their own environment.
    private static final Set<String> TESTS_OWN = Set.of("TANKU_TEST_DATABASE_URL");

    static GivenSettings gather(
            List<String> arguments, Map<String, String> environment, Properties system) {
        GivenSettings given = new GivenSettings(new EnumMap<>(Setting.class), new ArrayList<>());
        given.takeArguments(arguments);
        given.takeEnvironment(environment);
        given.takeProperties(system, "-D");
        given.takeFile();
        return given;
    }

    private void takeArguments(List<String> arguments) {
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            String[] parts = argument.split("=", 2);
            Optional<Setting> setting =
                    argument.startsWith("--")
                            ? Setting.ofWord(parts[0].substring(2).replaceFirst("^tanku\\.", ""))
                            : Optional.empty();
            if (setting.filter(Setting::isSecret).isPresent()) {
                problems.add(
                        StartProblem.of(
                                ExitCode.WRONG_SETTING,
                                "secret-option",
                                parts[0],
                                setting.get().environment()));
            } else if (setting.isEmpty()) {
                problems.add(
                        StartProblem.of(
                                ExitCode.UNKNOWN_OPTION, "unknown-option", argument, options()));
            } else if (parts.length == 2) {
                values.putIfAbsent(setting.get(), parts[1]);
            } else if (setting.get() == Setting.DEMO) {
                values.putIfAbsent(Setting.DEMO, "true");
            } else if (at + 1 < arguments.size() && !arguments.get(at + 1).startsWith("--")) {
                at++;
                values.putIfAbsent(setting.get(), arguments.get(at));
            } else {
                problems.add(
                        StartProblem.of(
                                ExitCode.UNKNOWN_OPTION,
                                "option-without-value",
                                argument,
                                Message.of(setting.get().allowed())));
            }
        }
    }

    private void takeEnvironment(Map<String, String> environment) {
        environment.forEach((name, value) -> {
            if (name.startsWith("TANKU_") && !TESTS_OWN.contains(name)) {
                Setting.ofEnvironment(name)
                        .ifPresentOrElse(
                                setting -> values.putIfAbsent(setting, value),
                                () -> problems.add(unknown(name, environmentNames())));
            }
        });
    }

    private void takeProperties(Properties properties, String place) {
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith("tanku.")) {
                Setting.ofProperty(name)
                        .ifPresentOrElse(
                                setting ->
                                        values.putIfAbsent(setting, properties.getProperty(name)),
                                () -> problems.add(unknown(place + name, propertyNames())));
            }
        }
    }

    /// The file cannot say where the data folder is, since it lies in it.
    private void takeFile() {
        Path file;
        try {
            file = Path.of(values.getOrDefault(Setting.DATA, Setting.DATA.otherwise()), FILE);
        } catch (InvalidPathException e) {
            return; // told as a wrong value of the data folder
        }
        if (!Files.isReadable(file)) {
            return;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String name : properties.stringPropertyNames()) {
            if (!name.startsWith("tanku.")) {
                problems.add(unknown(file + ": " + name, propertyNames()));
            }
        }
        takeProperties(properties, file + ": ");
    }

    private static StartProblem unknown(String name, String known) {
        return StartProblem.of(ExitCode.WRONG_SETTING, "unknown-setting", name, known);
    }

    private static String options() {
        return Arrays.stream(Setting.values())
                .filter(each -> !each.isSecret())
                .map(each -> "--" + each.word())
                .collect(Collectors.joining(" "));
    }

    private static String environmentNames() {
        return Arrays.stream(Setting.values())
                .map(Setting::environment)
                .collect(Collectors.joining(" "));
    }

    private static String propertyNames() {
        return Arrays.stream(Setting.values())
                .map(Setting::property)
                .collect(Collectors.joining(" "));
    }
}
