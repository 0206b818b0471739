package org.tanku.survey.layer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A format in which a layer is written (导出格式), and what names and numbers it can hold.
public enum MapFormat {
    /// RFC 7946; text, readable without a GIS.
    GEOJSON("geojson", "application/geo+json"),
    /// OGC 12-128r18; one SQLite file.
    GEOPACKAGE("gpkg", "application/geopackage+sqlite3"),
    /// ESRI's .shp, .shx and .dbf with .prj and .cpg, in a zip.
    SHAPEFILE("zip", "application/zip");

    /// SQLite takes 2,000 columns unless it is built for more; the key and the ground are two.
    private static final int MOST_COLUMNS_OF_TABLE = 1_998;

    /// What the programs of ESRI read.
    private static final int MOST_COLUMNS_OF_DBF = 255;

    /// Ten of the eleven bytes that a dbf has for a name; the last one ends it.
    private static final int LONGEST_NAME_OF_DBF = 10;

    /// Together with an ending it is a name on any disk.
    private static final int LONGEST_NAME_OF_FILE = 200;

    private static final List<String> RESERVED = List.of("gpkg_", "sqlite_", "rtree_");

    private final String extension;
    private final String mediaType;

    MapFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /// Of the file, without its dot.
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The format that the ending of a file's name asks for; empty when it is none of these.
    public static Optional<MapFormat> find(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(each -> lower.endsWith("." + each.extension)).findFirst();
    }

    /// Whether a layer can be called so: in a GeoPackage it is the name of a table, of a Shapefile
    /// that of its files.
    public boolean takesName(String layer) {
        return isName(layer)
                && switch (this) {
                    case GEOJSON -> true;
                    case GEOPACKAGE -> RESERVED.stream().noneMatch(lower(layer)::startsWith);
                    case SHAPEFILE ->
                            bytes(layer) <= LONGEST_NAME_OF_FILE
                                    && layer.chars().noneMatch(c -> "/\\:*?\"<>|".indexOf(c) >= 0)
                                    && !layer.startsWith(".")
                                    && !layer.endsWith(".");
                };
    }

    /// The names of columns that it cannot hold: too long, there already, too many, or no name at
    /// all. A dbf takes ten bytes of UTF-8.
    public List<String> refusedColumns(List<String> names) {
        int longest = this == SHAPEFILE ? LONGEST_NAME_OF_DBF : Integer.MAX_VALUE;
        int most =
                switch (this) {
                    case GEOJSON -> Integer.MAX_VALUE;
                    case GEOPACKAGE -> MOST_COLUMNS_OF_TABLE;
                    case SHAPEFILE -> MOST_COLUMNS_OF_DBF;
                };
        List<String> refused = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            boolean isNew = seen.add(this == GEOJSON ? name : lower(name));
            if (!isNew || seen.size() > most || !isName(name) || bytes(name) > longest) {
                refused.add(name);
            }
        }
        return refused;
    }

    /// Whether a text is a number that comes back from this format with every digit.
    public boolean keepsNumber(String text) {
        return WrittenNumber.find(text).filter(number -> number.fits(this)).isPresent();
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.equals(name.strip())
                && name.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(name);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
