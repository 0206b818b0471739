package org.tanku.survey.layer;

import org.junit.jupiter.api.Assumptions;

import java.nio.file.Files;
import java.nio.file.Path;

/// Real files that lie beside the checkout, where there are any (真实数据).
final class SharedFiles {
    private SharedFiles() {}

    /// Skips the test with a clear line where the file is absent.
    static Path find(String name) {
        Path file = Path.of("../../shared/data").resolve(name);
        Assumptions.assumeTrue(
                Files.exists(file), () -> "skipped: there is no shared/data/" + name);
        return file;
    }
}
