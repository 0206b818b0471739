package org.tanku.survey.layer;

import org.tanku.survey.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A file with layers of a map (地图文件), taken for what its first bytes say it is, whatever its name:
/// Shapefile, GeoPackage, GeoJSON, KML, or an archive of one of them. An archive is taken apart
/// into a folder of its own, which goes when the file is closed.
public final class MapFile implements AutoCloseable {
    private static final int LOOKED_AT = 4_096;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] SHAPE = {0, 0, 0x27, 0x0A};
    private static final byte[] SQLITE = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);
    private static final int ACCESS_AT = 4;
    private static final List<String> ACCESS = List.of("Standard Jet DB", "Standard ACE DB");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private LayerSource source;
    private final List<Path> folders;

    /// @param folders to be removed when it is closed
    private MapFile(LayerSource source, List<Path> folders) {
        this.source = source;
        this.folders = List.copyOf(folders);
    }

    /// Opens a file; what is wrong with it is told by [#layers].
    ///
    /// @param file of a Shapefile any of its parts, which lie side by side
    /// @throws UncheckedIOException when the disk fails, or there is no such file
    public static MapFile open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return refused(
                        isGeodatabase(file)
                                ? Problem.Kind.MAP_IS_FILE_GEODATABASE
                                : Problem.Kind.MAP_FORMAT_NOT_KNOWN);
            }
            return startsWith(start(file), ZIP)
                    ? ofArchive(file)
                    : new MapFile(source(file), List.of());
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }

    public LayerListing layers() {
        return source.layers();
    }

    /// Reads one layer from its first feature to its last.
    ///
    /// @param layer a name that [#layers] gives
    public void read(String layer, LayerSink sink) {
        source.read(layer, sink);
    }

    /// The columns of a layer that hold numbers, as the file itself says: by the type of the
    /// column, in a GeoJSON by all its values.
    public Set<String> numbers(String layer) {
        return source.numbers(layer);
    }

    /// How the attributes of a layer become text; empty where the format itself says it.
    public Optional<TextCoding> coding(String layer) {
        return source.coding(layer);
    }

    /// The first records of a layer as they are read now, for the user to compare.
    public List<List<String>> preview(String layer, int records) {
        return coding(layer)
                .map(coding -> source.preview(layer, coding.charset(), records))
                .orElseGet(List::of);
    }

    /// Reads the attributes of a layer from now on in the coding that the user chose.
    public void choose(String layer, Charset chosen) {
        source = source.with(layer, chosen);
    }

    @Override
    public void close() {
        folders.forEach(MapFile::remove);
    }

    private static LayerSource source(Path file) throws IOException {
        byte[] start = start(file);
        if (startsWith(start, SQLITE)) {
            return GeoPackageLayers.open(file);
        }
        if (startsWith(start, SHAPE) || isPartOfShapefile(file)) {
            return ShapefileLayers.open(file);
        }
        String binary = new String(start, StandardCharsets.ISO_8859_1);
        if (ACCESS.stream().anyMatch(mark -> binary.startsWith(mark, ACCESS_AT))) {
            return new RefusedLayers(Problem.Kind.MAP_IS_ACCESS);
        }
        String text =
                new String(start, StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "").strip();
        if (text.startsWith("{") || text.startsWith("[")) {
            return GeoJsonLayers.open(file);
        }
        return text.startsWith("<")
                ? KmlLayers.open(file)
                : new RefusedLayers(Problem.Kind.MAP_FORMAT_NOT_KNOWN);
    }

    private static MapFile ofArchive(Path file) throws IOException {
        Path folder = Files.createTempDirectory("tanku-map-");
        try {
            return new MapFile(
                    switch (Unpacked.of(file, folder)) {
                        case Unpacked.Refused(var problem) -> new RefusedLayers(problem);
                        case Unpacked.Parts(var parts) -> ofParts(parts);
                    },
                    List.of(folder));
        } catch (IOException | RuntimeException failed) {
            remove(folder);
            throw failed;
        }
    }

    private static LayerSource ofParts(List<LayerPart> parts) throws IOException {
        if (parts.stream().anyMatch(part -> part.name().endsWith(".gdbtable"))) {
            return new RefusedLayers(Problem.Kind.MAP_IS_FILE_GEODATABASE);
        }
        if (parts.stream().anyMatch(part -> isPart(part.name()))) {
            return ShapefileLayers.of(parts);
        }
        for (LayerPart part : parts) {
            LayerSource source = source(part.file());
            if (!(source instanceof RefusedLayers)) {
                return source;
            }
        }
        return new RefusedLayers(Problem.Kind.MAP_HAS_NO_LAYER);
    }

    private static boolean isPartOfShapefile(Path file) {
        return isPart(String.valueOf(file.getFileName()));
    }

    private static boolean isPart(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(".shp", ".dbf", ".shx").anyMatch(lower::endsWith);
    }

    private static boolean isGeodatabase(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(each -> each.toString().endsWith(".gdbtable"));
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOKED_AT);
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length
                && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static MapFile refused(Problem.Kind kind) {
        return new MapFile(new RefusedLayers(kind), List.of());
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }
}
