package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The launcher `./tanku`, with a Java and a Maven that only tell how they were called.
class LauncherTest {
    private static final String TELLS_ITS_ARGUMENTS = "echo java \"$@\"\n";

    @TempDir Path folder;

    private Path root;
    private Path programs;
    private Path jdks;

    @BeforeEach
    void a_checkout_with_the_launcher() throws IOException {
        root = Files.createDirectories(folder.resolve("check out"));
        programs = Files.createDirectories(folder.resolve("bin"));
        jdks = Files.createDirectories(folder.resolve("jvm"));
        Files.copy(
                Path.of("..", "tanku"), root.resolve("tanku"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(root.resolve("cli/src/main"));
        for (String tool : List.of("dirname", "readlink", "grep", "sed", "find", "head", "touch")) {
            program(tool, passOn(tool));
        }
    }

    @Test
    void without_a_JDK_25_it_says_so_in_both_languages() throws Exception {
        jdk("jdk-17", "17.0.15");
        Run run = launch("measure");
        assertThat(run.code()).isEqualTo(10);
        assertThat(run.text()).contains("没有找到 JDK 25").contains("No JDK 25 was found");
        assertThat(run.text().lines()).hasSize(2);
    }

    @Test
    void a_JDK_25_among_the_installed_ones_is_found() throws Exception {
        jdk("jdk-17", "17.0.15");
        Path right = jdk("jdk-25", "25.0.3");
        jar("cli/target/tanku-cli.jar");
        Run run = launch("measure", "--method", "smcer");
        assertThat(run.code()).isZero();
        assertThat(run.text())
                .contains("-XX:TieredStopAtLevel=4", "-XX:+UseSerialGC")
                .contains("--enable-native-access=ALL-UNNAMED")
                .contains(
                        "-jar "
                                + root.toRealPath()
                                + "/cli/target/tanku-cli.jar measure --method smcer");
        assertThat(right).exists();
    }

    @Test
    void a_java_25_on_the_path_is_taken() throws Exception {
        Path home = jdk("elsewhere/jdk", "25");
        Files.delete(home.resolve("release"));
        program(
                "java",
                """
                echo '    java.home = %s'
                echo '    java.specification.version = 25'
                """
                        .formatted(home));
        jar("cli/target/tanku-cli.jar");
        assertThat(launch("version").text()).contains("tanku-cli.jar version");
    }

    @Test
    void an_older_java_on_the_path_is_passed_over() throws Exception {
        program("java", "echo '    java.specification.version = 17'\n");
        assertThat(launch("version").code()).isEqualTo(10);
    }

    @Test
    void a_missing_jar_is_built_once() throws Exception {
        jdk("jdk-25", "25.0.3");
        program(
                "mvn",
                "echo mvn \"$@\" in \"$PWD\"\nmkdir -p cli/target\n: > cli/target/tanku-cli.jar\n");
        program("mkdir", passOn("mkdir"));
        Run first = launch("version");
        assertThat(first.text())
                .contains("mvn -q -DskipTests -pl cli -am package in " + root.toRealPath())
                .contains("tanku-cli.jar version");
        assertThat(launch("version").text()).doesNotContain("mvn");
    }

    @Test
    void a_jar_older_than_a_source_is_built_anew() throws Exception {
        jdk("jdk-25", "25.0.3");
        program("mvn", "echo mvn\n");
        Path jar = jar("cli/target/tanku-cli.jar");
        assertThat(launch("version").text()).doesNotContain("mvn");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(launch("version").text()).contains("mvn");
        assertThat(launch("version").text()).doesNotContain("mvn");
    }

    @Test
    void without_maven_a_missing_jar_is_told() throws Exception {
        jdk("jdk-25", "25.0.3");
        Run run = launch("version");
        assertThat(run.code()).isEqualTo(12);
        assertThat(run.text()).contains("没有找到 Maven").contains("no Maven (mvn) was found");
    }

    @Test
    void a_build_that_fails_is_told() throws Exception {
        jdk("jdk-25", "25.0.3");
        program("mvn", "echo 'the reason'; exit 1\n");
        Run run = launch("version");
        assertThat(run.code()).isEqualTo(11);
        assertThat(run.text()).contains("the reason", "编译失败", "The build failed");
    }

    @Test
    void serve_starts_the_platform_with_its_options() throws Exception {
        jdk("jdk-25", "25.0.3");
        jar("platform/target/tanku-platform.jar");
        Run run = launch("serve", "--port", "20123", "--data", "my data", "--demo");
        assertThat(run.text())
                .contains("/platform/target/tanku-platform.jar --port 20123 --data my data --demo")
                .doesNotContain("serve");
    }

    @Test
    void the_help_of_serve_comes_from_the_command_line() throws Exception {
        jdk("jdk-25", "25.0.3");
        jar("cli/target/tanku-cli.jar");
        assertThat(launch("serve", "--help").text()).contains("tanku-cli.jar serve --help");
    }

    @Test
    void it_works_through_links_and_from_any_folder() throws Exception {
        jdk("jdk-25", "25.0.3");
        jar("cli/target/tanku-cli.jar");
        Path near = Files.createSymbolicLink(folder.resolve("near"), Path.of("check out/tanku"));
        Files.createDirectories(folder.resolve("far"));
        Path far = Files.createSymbolicLink(folder.resolve("far/away"), Path.of("../near"));
        for (Path link : List.of(near, far)) {
            Run run = run(folder.resolve("far"), link, "version");
            assertThat(run.text())
                    .contains("-jar " + root.toRealPath() + "/cli/target/tanku-cli.jar");
        }
    }

    @Test
    void the_exit_code_of_the_program_is_passed_on() throws Exception {
        Path home = jdk("jdk-25", "25.0.3");
        script(home.resolve("bin/java"), "exit 4\n");
        jar("cli/target/tanku-cli.jar");
        assertThat(launch("explain").code()).isEqualTo(4);
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = jdks.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), TELLS_ITS_ARGUMENTS);
        return home;
    }

    private Path jar(String name) throws IOException {
        Path jar = root.resolve(name);
        Files.createDirectories(jar.getParent());
        return Files.writeString(jar, "");
    }

    private void program(String name, String script) throws IOException {
        script(programs.resolve(name), script);
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static String passOn(String tool) {
        return "exec " + which(tool) + " \"$@\"\n";
    }

    private static Path which(String tool) {
        for (String place : List.of("/usr/bin", "/bin")) {
            Path file = Path.of(place, tool);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        throw new IllegalStateException("this machine has no " + tool);
    }

    private Run launch(String... arguments) throws Exception {
        return run(folder, root.resolve("tanku"), arguments);
    }

    private Run run(Path from, Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(
                        Map.of(
                                "PATH", programs.toString(),
                                "HOME", folder.toString(),
                                "LAUNCHER_JDKS", jdks.toString()));
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), text);
    }

    private record Run(int code, String text) {}
}
