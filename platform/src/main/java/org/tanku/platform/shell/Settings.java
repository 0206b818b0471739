package org.tanku.platform.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// What the operator set, read and checked (设置).
record Settings(
        Path data, String address, int port, boolean demo, Database database, Locale language) {

    Path logs() {
        return data.resolve("logs");
    }

    /// As Spring's environment takes it up; secrets excepted, everything under `tanku.`.
    Map<String, Object> properties() {
        return Map.of(
                "tanku.data", data.toString(),
                "tanku.demo", demo,
                "tanku.language", language.toLanguageTag(),
                "server.address", address,
                "server.port", port,
                "logging.file.name", logs().resolve("tanku.log").toString());
    }
}
