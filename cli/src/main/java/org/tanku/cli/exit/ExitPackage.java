package org.tanku.cli.exit;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// An opened exit package (导出包). Files are read from the archive as they are needed and never
/// unpacked.
public final class ExitPackage implements AutoCloseable {
    public static final String FORMAT = "tanku-exit-1";
    static final String MANIFEST = "manifest.json";

    /// More than any true file of the format holds; guards against archives made to burst.
    static final long LONGEST_FILE = 512L << 20;

    private final ZipFile archive;
    private final Map<String, ZipEntry> files = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();

    private ExitPackage(ZipFile archive) {
        this.archive = archive;
        archive.stream().filter(entry -> !entry.isDirectory()).forEach(this::index);
    }

    private void index(ZipEntry entry) {
        if (files.putIfAbsent(entry.getName(), entry) != null) {
            twice.add(entry.getName());
        }
    }

    /// @throws IOException when the file cannot be read or is no archive
    public static ExitPackage open(Path file) throws IOException {
        return new ExitPackage(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
    }

    /// The names of the files, in the order of the archive.
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /// Names that more than one file bears.
    List<String> namesTwice() {
        return List.copyOf(twice);
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    InputStream stream(String name) throws IOException {
        ZipEntry entry = files.get(name);
        if (entry == null) {
            throw new Malformed(new Difference(Difference.Kind.FILE_MISSING, name, "", ""));
        }
        return new Undamaged(archive.getInputStream(entry), name);
    }

    /// Tells of a file whose compressed bytes are damaged that it is malformed: the disk is well
    /// and the other files may be.
    private static final class Undamaged extends FilterInputStream {
        private final String name;

        Undamaged(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int many) throws IOException {
            try {
                return super.read(into, from, many);
            } catch (ZipException | EOFException damaged) {
                throw new Malformed(
                        new Difference(
                                Difference.Kind.MALFORMED,
                                name,
                                String.valueOf(damaged.getMessage()),
                                "ZIP"));
            }
        }
    }

    /// A whole file as text.
    public String text(String name) throws IOException {
        try (InputStream in = stream(name)) {
            byte[] content = in.readNBytes((int) LONGEST_FILE);
            if (in.read() >= 0) {
                throw new Malformed(
                        new Difference(
                                Difference.Kind.FILE_LENGTH,
                                name,
                                "> " + LONGEST_FILE,
                                "<= " + LONGEST_FILE));
            }
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    /// The explanation of one stand.
    public Step trace(StandCode stand) throws IOException {
        return Telling.parse(text(TraceChecks.file(stand)));
    }

    /// The explanation of the total, with one line for each stand.
    public Step total() throws IOException {
        return Telling.parse(text(TraceChecks.TOTAL));
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
