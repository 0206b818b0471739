package org.tanku.cli.exit;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether the files are those of the manifest, byte for byte.
final class FileChecks {
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

    private final ExitPackage exit;
    private final String expected;
    private final List<Difference> differences;

    /// @param expected the format that the manifest is to name
    FileChecks(ExitPackage exit, String expected, List<Difference> differences) {
        this.exit = exit;
        this.expected = expected;
        this.differences = differences;
    }

    void run() throws IOException {
        Fields manifest = Fields.of(exit, ExitPackage.MANIFEST);
        String format = manifest.text("format");
        if (!format.equals(expected)) {
            add(Difference.Kind.FORMAT, ExitPackage.MANIFEST, format, expected);
            return;
        }
        Set<String> listed = new HashSet<>();
        for (Fields file : manifest.list("files")) {
            String name = file.text("name");
            if (!listed.add(name)) {
                add(Difference.Kind.FILE_TWICE, name, "", "");
            } else if (!exit.has(name)) {
                add(Difference.Kind.FILE_MISSING, name, "", "");
            } else {
                tryContent(name, file);
            }
        }
        names(listed);
    }

    private void names(Set<String> listed) {
        for (String name : exit.names()) {
            if (!NAME.matcher(name).matches()) {
                add(Difference.Kind.FILE_NAME, name, "", NAME.pattern());
            } else if (!listed.contains(name) && !name.equals(ExitPackage.MANIFEST)) {
                add(Difference.Kind.FILE_NOT_LISTED, name, "", "");
            }
        }
        exit.namesTwice().forEach(name -> add(Difference.Kind.FILE_TWICE, name, "", ""));
    }

    /// A file that is damaged keeps no other from being looked at.
    private void tryContent(String name, Fields listed) throws IOException {
        try {
            content(name, listed);
        } catch (Malformed damaged) {
            differences.add(damaged.difference());
        }
    }

    private void content(String name, Fields listed) throws IOException {
        Sm3 sm3 = new Sm3();
        long length;
        try (InputStream in = exit.stream(name)) {
            length = sm3.addAll(in);
        }
        String hash = sm3.hash().hex();
        if (length != listed.whole("bytes")) {
            add(
                    Difference.Kind.FILE_LENGTH,
                    name,
                    Long.toString(length),
                    Long.toString(listed.whole("bytes")));
        }
        if (!hash.equals(listed.text("sm3"))) {
            add(Difference.Kind.FILE_DIGEST, name, hash, listed.text("sm3"));
        }
    }

    private void add(Difference.Kind kind, String file, String found, String expected) {
        differences.add(new Difference(kind, file, found, expected));
    }
}
