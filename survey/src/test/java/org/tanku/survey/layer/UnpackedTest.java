package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanku.survey.Problem;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class UnpackedTest {
    private static final byte[] FEW = "abc".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private Path into;

    @BeforeEach
    void make_the_folder() throws IOException {
        into = Files.createDirectory(folder.resolve("into"));
    }

    private static List<String> names(Unpacked unpacked) {
        assertThat(unpacked).isInstanceOf(Unpacked.Parts.class);
        return ((Unpacked.Parts) unpacked).parts().stream().map(LayerPart::name).toList();
    }

    private Problem.Kind refusal(Unpacked unpacked) throws IOException {
        assertThat(unpacked).isInstanceOf(Unpacked.Refused.class);
        try (Stream<Path> left = Files.list(into)) {
            assertThat(left).as("nothing is left").isEmpty();
        }
        return ((Unpacked.Refused) unpacked).problem().kind();
    }

    @Test
    void files_come_out_under_their_names_and_macos_leaves_nothing() throws IOException {
        Path zip =
                new ZipBytes()
                        .add("图/", new byte[0])
                        .add("图/小班.shp", FEW)
                        .add("__MACOSX/图/._小班.shp", FEW)
                        .add("图/._小班.dbf", FEW)
                        .add("back\\slash.dbf", FEW)
                        .write(folder);
        Unpacked unpacked = Unpacked.of(zip, into);
        assertThat(names(unpacked)).containsExactly("图/小班.shp", "back/slash.dbf");
        assertThat(((Unpacked.Parts) unpacked).parts().getFirst().file())
                .hasBinaryContent(FEW)
                .hasParent(into);
    }

    @Test
    void names_may_be_gbk_as_windows_writes_them() throws IOException {
        Path zip = new ZipBytes(Charset.forName("GBK")).add("小班乱.shp", FEW).write(folder);
        assertThat(names(Unpacked.of(zip, into))).containsExactly("小班乱.shp");
    }

    @Test
    void a_name_that_points_outside_is_refused() throws IOException {
        for (String name :
                List.of("../x.shp", "a/../../x.shp", "/etc/x", "..\\x", "C:\\x", "c:x", "a/..")) {
            Path zip = new ZipBytes().add("a.shp", FEW).add(name, FEW).write(folder);
            assertThat(refusal(Unpacked.of(zip, into)))
                    .as(name)
                    .isEqualTo(Problem.Kind.MAP_NAMES_OUTSIDE);
        }
        Path harmless = new ZipBytes().add("a..b/..c.shp", FEW).write(folder);
        assertThat(names(Unpacked.of(harmless, into))).containsExactly("a..b/..c.shp");
    }

    @Test
    void bytes_are_counted_as_they_come() throws IOException {
        byte[] zeros = new byte[1 << 20];
        Path zip = new ZipBytes().add("a", zeros).add("b", zeros).write(folder);
        assertThat(Files.size(zip)).isLessThan(10_000);
        assertThat(names(Unpacked.of(zip, into, 2 << 20, 2))).hasSize(2);
        try (Stream<Path> all = Files.list(into)) {
            for (Path each : all.toList()) {
                Files.delete(each);
            }
        }
        assertThat(refusal(Unpacked.of(zip, into, (2 << 20) - 1, 2)))
                .isEqualTo(Problem.Kind.MAP_UNPACKS_TOO_LARGE);
        assertThat(refusal(Unpacked.of(zip, into, 2 << 20, 1)))
                .isEqualTo(Problem.Kind.MAP_UNPACKS_TOO_LARGE);
    }

    @Test
    void a_lie_about_the_length_does_not_help_a_bomb() throws IOException {
        byte[] zip = new ZipBytes().add("a", new byte[1 << 20]).bytes();
        for (int at = 0; at + 4 < zip.length; at++) {
            boolean directory = zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1;
            if (directory) {
                Arrays.fill(zip, at + 24, at + 28, (byte) 0);
            }
        }
        Path file = Files.write(folder.resolve("a.zip"), zip);
        assertThat(refusal(Unpacked.of(file, into, 1000, 200)))
                .isEqualTo(Problem.Kind.MAP_UNPACKS_TOO_LARGE);
    }

    @Test
    void two_hundred_files_are_the_most() throws IOException {
        ZipBytes zip = new ZipBytes();
        for (int each = 0; each < 201; each++) {
            zip.add("f" + each, FEW);
        }
        Unpacked unpacked = Unpacked.of(zip.write(folder), into);
        assertThat(refusal(unpacked)).isEqualTo(Problem.Kind.MAP_UNPACKS_TOO_LARGE);
        assertThat(((Unpacked.Refused) unpacked).problem().tell(Locale.ENGLISH))
                .isEqualTo("The file: it unpacks to more than 512 MB or 200 files; refused.");
    }

    @Test
    void an_archive_that_breaks_off_anywhere_is_damaged() throws IOException {
        byte[] zip = new ZipBytes().add("a.shp", FEW).add("a.dbf", FEW).bytes();
        for (int length = 0; length < zip.length; length++) {
            Path file = Files.write(folder.resolve("a.zip"), Arrays.copyOf(zip, length));
            assertThat(refusal(Unpacked.of(file, into)))
                    .as("%s of %s", length, zip.length)
                    .isEqualTo(Problem.Kind.MAP_DAMAGED);
        }
    }

    @Test
    void a_changed_byte_is_found_by_its_sum() throws IOException {
        byte[] zip = new ZipBytes().add("a", FEW).bytes();
        // the sum stands behind the bytes, after the mark PK 7 8
        for (int at = 0; at + 4 < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 7) {
                zip[at + 4] ^= 1;
            }
        }
        Path file = Files.write(folder.resolve("a.zip"), zip);
        assertThat(refusal(Unpacked.of(file, into))).isEqualTo(Problem.Kind.MAP_DAMAGED);
    }

    @Test
    void a_name_that_comes_twice_is_refused_in_capitals_too() throws IOException {
        Path zip = new ZipBytes().add("a.shp", FEW).add("A.SHP", FEW).write(folder);
        assertThat(refusal(Unpacked.of(zip, into))).isEqualTo(Problem.Kind.MAP_DAMAGED);
    }

    @Test
    void an_archive_with_a_password_says_so() throws IOException {
        byte[] zip = new ZipBytes().add("a", FEW).bytes();
        zip[6] |= 1;
        Path file = Files.write(folder.resolve("a.zip"), zip);
        Unpacked unpacked = Unpacked.of(file, into);
        assertThat(refusal(unpacked)).isEqualTo(Problem.Kind.MAP_DAMAGED);
        assertThat(((Unpacked.Refused) unpacked).problem().tell(Locale.CHINESE)).contains("加密");
    }

    @Test
    void an_empty_archive_holds_nothing() throws IOException {
        assertThat(names(Unpacked.of(new ZipBytes().write(folder), into))).isEmpty();
    }
}
