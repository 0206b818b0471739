package org.tanku.platform.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

class KernelVersionTest {
    @Test
    void a_report_names_the_version_that_the_build_gives_the_kernel() throws Exception {
        assertThat(Files.readString(Path.of("..", "kernel", "pom.xml")))
                .contains("<version>" + KernelVersion.TODAY + "</version>");
    }
}
