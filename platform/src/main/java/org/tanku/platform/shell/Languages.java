package org.tanku.platform.shell;

import java.util.Locale;
import java.util.Optional;

/// The two languages of the pages.
final class Languages {
    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private Languages() {}

    static Optional<Locale> find(String tag) {
        return switch (tag) {
            case "zh-CN" -> Optional.of(CHINESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }
}
