package org.tanku.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// The files of the repository that can be committed, found from wherever a test runs.
final class HouseFiles {
    private static final long LARGEST_TEXT = 4_000_000;

    /// The folder of the root pom.
    static final Path ROOT = findRoot();

    private static final List<String> ALL = walk();

    private HouseFiles() {}

    /// Paths relative to the root, with `/`, in order of name.
    static List<String> all() {
        return ALL;
    }

    static List<String> ending(String... ends) {
        return ALL.stream().filter(each -> endsWithOne(each, ends)).toList();
    }

    /// Files without a zero byte at their beginning, and not too large to have been written by
    /// hand.
    static List<String> texts() {
        return ALL.stream().filter(HouseFiles::isText).toList();
    }

    static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static boolean endsWithOne(String path, String... ends) {
        for (String end : ends) {
            if (path.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(String path) {
        Path file = ROOT.resolve(path);
        try (var in = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST_TEXT) {
                return false;
            }
            for (byte each : in.readNBytes(8_000)) {
                if (each == 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static Path findRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("no folder above this one holds .mvn");
            }
        }
        return folder;
    }

    private static List<String> walk() {
        List<String> found = new ArrayList<>();
        Ignored ignored = Ignored.read(ROOT.resolve(".gitignore"));
        try {
            Files.walkFileTree(
                    ROOT,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            return ignored.folder(folder)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile() && !ignored.file(file)) {
                                found.add(ROOT.relativize(file).toString().replace('\\', '/'));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + ROOT, e);
        }
        Collections.sort(found);
        return List.copyOf(found);
    }

    /// Every Java file, parsed once for all rules.
    static final class Java {
        static final List<JavaText> ALL = parse();

        private Java() {}

        /// What is shipped: no tests, no benchmark.
        static List<JavaText> main() {
            return ALL.stream().filter(JavaText::isMain).toList();
        }

        private static List<JavaText> parse() {
            TreeMap<String, String> texts = new TreeMap<>();
            ending(".java").forEach(each -> texts.put(each, read(each)));
            return JavaText.parse(texts);
        }
    }

    /// The simple half of `.gitignore`: names of folders, and `*.end`.
    private record Ignored(TreeSet<String> folders, List<String> ends) {
        static Ignored read(Path gitignore) {
            TreeSet<String> folders = new TreeSet<>(List.of(".git"));
            List<String> ends = new ArrayList<>();
            try {
                for (String line : Files.readAllLines(gitignore)) {
                    if (line.endsWith("/")) {
                        folders.add(line.substring(0, line.length() - 1));
                    } else if (line.startsWith("*.")) {
                        ends.add(line.substring(1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + gitignore, e);
            }
            return new Ignored(folders, ends);
        }

        boolean folder(Path folder) {
            return folders.contains(folder.getFileName().toString());
        }

        boolean file(Path file) {
            String name = file.getFileName().toString();
            return folders.contains(name) || ends.stream().anyMatch(name::endsWith);
        }
    }
}
