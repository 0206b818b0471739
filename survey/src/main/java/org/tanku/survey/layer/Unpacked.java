package org.tanku.survey.layer;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.tanku.survey.Problem;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/// A .zip or .kmz, taken apart (解压). What it says of itself is never believed: bytes are counted as
/// they come, and the files lie in the folder of the caller under numbers, not under their names.
sealed interface Unpacked {
    int MOST_MEGABYTES = 512;
    int MOST_FILES = 200;

    /// @param parts in the order of the archive, without folders and what macOS adds
    record Parts(List<LayerPart> parts) implements Unpacked {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /// Nothing of it is left in the folder.
    record Refused(LayerProblem problem) implements Unpacked {}

    /// @param folder exists and is the caller's to remove
    static Unpacked of(Path archive, Path folder) throws IOException {
        return of(archive, folder, (long) MOST_MEGABYTES << 20, MOST_FILES);
    }

    static Unpacked of(Path archive, Path folder, long mostBytes, int mostFiles)
            throws IOException {
        Unpacking unpacking = new Unpacking(folder, mostBytes, mostFiles);
        Unpacked unpacked = unpacking.run(archive);
        if (unpacked instanceof Refused) {
            for (LayerPart part : unpacking.parts) {
                Files.deleteIfExists(part.file());
            }
        }
        return unpacked;
    }

    /// One archive while it is taken apart.
    final class Unpacking {
        private static final Charset GB18030 = Charset.forName("GB18030");

        /// Looked for from the end on: a mark, and after it a comment of 65535 bytes at most.
        private static final byte[] END_MARK = {'P', 'K', 5, 6};

        private static final int END_LENGTH = 22;
        private static final int LONGEST_COMMENT = 0xFFFF;
        private static final int END_COUNT_AT = 10;

        private final Path folder;
        private final long mostBytes;
        private final int mostFiles;
        private final List<LayerPart> parts = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private long bytes;
        private int entries;

        private Unpacking(Path folder, long mostBytes, int mostFiles) {
            this.folder = folder;
            this.mostBytes = mostBytes;
            this.mostFiles = mostFiles;
        }

        private Unpacked run(Path archive) throws IOException {
            try (InputStream disk = new FromDisk(Files.newInputStream(archive));
                    ZipArchiveInputStream zip =
                            new ZipArchiveInputStream(
                                    new BufferedInputStream(disk),
                                    StandardCharsets.ISO_8859_1.name(),
                                    true,
                                    false)) {
                Optional<LayerProblem> problem = unpack(zip);
                if (problem.isPresent()) {
                    return new Refused(problem.get());
                }
            } catch (UncheckedIOException outage) {
                throw outage.getCause();
            }
            return isWhole(archive) ? new Parts(parts) : new Refused(damaged("", "zip"));
        }

        private Optional<LayerProblem> unpack(ZipArchiveInputStream zip) {
            String name = "";
            try {
                ZipArchiveEntry entry = zip.getNextEntry();
                while (entry != null) {
                    entries++;
                    if (entries > mostFiles) {
                        return Optional.of(tooLarge());
                    }
                    name = nameOf(entry);
                    Optional<LayerProblem> refused = refusal(zip, entry, name);
                    if (refused.isPresent()) {
                        return refused;
                    }
                    CRC32 sum = new CRC32();
                    if (!copy(zip, sum, place(entry, name))) {
                        return Optional.of(tooLarge());
                    }
                    ZipArchiveEntry done = entry;
                    entry = zip.getNextEntry();
                    // where the sum follows the bytes, it is known only now
                    if (done.getCrc() != sum.getValue()) {
                        return Optional.of(damaged(name, "CRC-32"));
                    }
                }
                return Optional.empty();
            } catch (UncheckedIOException outage) {
                throw outage;
            } catch (IOException | RuntimeException damage) {
                // the library throws what it meets: for an archive from outside it means one thing
                return Optional.of(damaged(name, "zip"));
            }
        }

        private Optional<LayerProblem> refusal(
                ZipArchiveInputStream zip, ZipArchiveEntry entry, String name) {
            if (pointsOutside(name)) {
                return Optional.of(LayerProblem.ofFile(name, Problem.Kind.MAP_NAMES_OUTSIDE));
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                return Optional.of(damaged(name, "加密 encrypted"));
            }
            boolean known =
                    entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
            if (!known || !zip.canReadEntryData(entry)) {
                return Optional.of(damaged(name, "method " + entry.getMethod()));
            }
            return names.add(name.toLowerCase(Locale.ROOT))
                    ? Optional.empty()
                    : Optional.of(damaged(name, "重名 twice"));
        }

        /// Where the bytes go; nowhere, for folders and for what macOS keeps beside each file.
        private OutputStream place(ZipArchiveEntry entry, String name) {
            String last = name.substring(name.lastIndexOf('/') + 1);
            if (entry.isDirectory()
                    || last.isEmpty()
                    || last.startsWith("._")
                    || name.startsWith("__MACOSX/")) {
                return OutputStream.nullOutputStream();
            }
            Path file = folder.resolve("part-" + (parts.size() + 1));
            parts.add(new LayerPart(name, file));
            return open(file);
        }

        /// False when it grows too large.
        private boolean copy(InputStream zip, CRC32 sum, OutputStream to) throws IOException {
            try (OutputStream out = to) {
                byte[] some = new byte[1 << 16];
                int read = zip.read(some);
                while (read >= 0) {
                    bytes += read;
                    if (bytes > mostBytes) {
                        return false;
                    }
                    sum.update(some, 0, read);
                    write(out, some, read);
                    read = zip.read(some);
                }
                return true;
            }
        }

        private static OutputStream open(Path file) {
            try {
                return Files.newOutputStream(file);
            } catch (IOException outage) {
                throw new UncheckedIOException(outage);
            }
        }

        private static void write(OutputStream out, byte[] some, int length) {
            try {
                out.write(some, 0, length);
            } catch (IOException outage) {
                throw new UncheckedIOException(outage);
            }
        }

        /// The archive must end with its directory, and that must count what was found; a copy that
        /// broke off between two files looks whole otherwise.
        private boolean isWhole(Path archive) throws IOException {
            try (FileBytes file = FileBytes.open(archive)) {
                int length = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
                byte[] tail = new byte[length];
                file.seek(file.size() - length);
                file.read(tail);
                for (int at = length - END_LENGTH; at >= 0; at--) {
                    if (Arrays.equals(tail, at, at + END_MARK.length, END_MARK, 0, 4)) {
                        int low = Byte.toUnsignedInt(tail[at + END_COUNT_AT]);
                        int high = Byte.toUnsignedInt(tail[at + END_COUNT_AT + 1]);
                        return (high << Byte.SIZE | low) == entries;
                    }
                }
                return false;
            }
        }

        /// The bytes tell UTF-8 from GBK better than the flag does: Windows sets none.
        private static String nameOf(ZipArchiveEntry entry) throws CharacterCodingException {
            if (entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD) {
                return entry.getName().replace('\\', '/');
            }
            return decode(entry.getRawName()).replace('\\', '/');
        }

        private static String decode(byte[] raw) throws CharacterCodingException {
            try {
                return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
            } catch (CharacterCodingException another) {
                return GB18030.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
            }
        }

        private static boolean pointsOutside(String name) {
            return name.isEmpty()
                    || name.startsWith("/")
                    || name.indexOf('\0') >= 0
                    || name.matches("(?s)[A-Za-z]:.*")
                    || List.of(name.split("/")).contains("..");
        }

        private LayerProblem tooLarge() {
            return LayerProblem.ofFile(
                    "", Problem.Kind.MAP_UNPACKS_TOO_LARGE, mostBytes >> 20, mostFiles);
        }

        private static LayerProblem damaged(String name, String what) {
            return LayerProblem.ofFile(name, Problem.Kind.MAP_DAMAGED, what);
        }
    }

    /// Tells an outage of the disk apart from what the library says of the archive.
    final class FromDisk extends FilterInputStream {
        private FromDisk(InputStream disk) {
            super(disk);
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException outage) {
                throw new UncheckedIOException(outage);
            }
        }

        @Override
        public int read(byte[] into, int from, int length) {
            try {
                return super.read(into, from, length);
            } catch (IOException outage) {
                throw new UncheckedIOException(outage);
            }
        }
    }
}
