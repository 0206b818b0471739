package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanku.cli.exit.SamplePackage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/// The jar as it is handed out, in a Java of its own, and through the launcher.
class RunnableJarIT {
    private static final Path JAR = Path.of("target", "tanku-cli.jar");

    @TempDir Path folder;

    @Test
    void resources_of_every_module_are_in_it() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(
                            List.of(
                                    "messages/cli.properties",
                                    "messages/cli_en.properties",
                                    "parameters/tree-biomass@2026-1.csv",
                                    "parameters/editions.csv",
                                    "org/tanku/survey/stand-columns.csv",
                                    "org/tanku/survey/sentences_en.properties"))
                    .allSatisfy(name -> assertThat(jar.getEntry(name)).as(name).isNotNull());
            assertThat(jar.stream().map(Object::toString))
                    .noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA)"));
        }
    }

    @Test
    void a_package_is_explained_in_a_java_of_its_own() throws Exception {
        SamplePackage sample = new SamplePackage();
        Path exit = sample.write(folder);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Run run =
                run(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        JAR.toString(),
                        "explain",
                        sample.certificate(),
                        "--package",
                        exit.toString(),
                        "--lang",
                        "zh");
        assertThat(run.text()).contains("核对相符", "V₁ = 95 m³/hm²");
        assertThat(run.code()).isZero();
    }

    @Test
    void the_launcher_finds_it() throws Exception {
        Run run = run(Path.of("..", "tanku").toString(), "version", "--lang", "en");
        assertThat(run.text()).contains("Tanku 0.1.0", "Java 25");
        assertThat(run.code()).isZero();
    }

    private static Run run(String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), text);
    }

    private record Run(int code, String text) {}
}
