package org.tanku.platform.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole trees of files.
final class Folders {
    private Folders() {}

    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (Path each : parentsFirst(root).reversed()) {
            Files.delete(each);
        }
    }

    /// Gives the whole tree to a user, by number.
    static void own(Path root, int user) throws IOException {
        for (Path each : parentsFirst(root)) {
            Files.setAttribute(each, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(each, "unix:gid", user, LinkOption.NOFOLLOW_LINKS);
        }
    }

    static int owner(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    private static List<Path> parentsFirst(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
