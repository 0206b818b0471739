package org.tanku.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which of the two languages a reader gets (界面语言): `--lang`, else the locale of the shell, else
/// the system's.
enum Language {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    static Language choose(String[] arguments, Map<String, String> environment, Locale system) {
        return asked(arguments)
                .or(() ->
                        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                                .map(name -> environment.getOrDefault(name, ""))
                                .filter(value -> !value.isEmpty())
                                .findFirst())
                .map(Language::of)
                .orElseGet(() -> of(system.getLanguage()));
    }

    /// A value such as `zh`, `zh_CN.UTF-8` or `en`: Chinese when it begins so, otherwise English.
    static Language of(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("zh") ? CHINESE : ENGLISH;
    }

    private static Optional<String> asked(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                return Optional.of(arguments[i].substring("--lang=".length()));
            }
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }
}
