package org.tanku.bench;

import org.locationtech.jts.geom.Geometry;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.quantity.Years;
import org.tanku.survey.StandTable;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.GeodesicArea;
import org.tanku.survey.layer.LayerFeature;
import org.tanku.survey.layer.LayerWriting;
import org.tanku.survey.layer.MapFormat;
import org.tanku.survey.layer.StandLayer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The stands of the workloads E3 and E4 as files (基准文件): the ground of [Cells] and thirteen
/// attributes, written by the product; what it does not write, GDAL makes of its GeoJSON.
final class StandFiles {
    private static final double SQUARE_METRES_A_MU = 10_000.0 / 15;
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final List<String> SPECIES = List.of("杉木", "马尾松");

    private StandFiles() {}

    /// One file of each format; a later run finds them there.
    static List<Path> write(int n, Path folder) throws IOException, InterruptedException {
        List<Path> files =
                List.of(
                        folder.resolve("stands.shp"),
                        folder.resolve("stands.gpkg"),
                        folder.resolve("stands.geojson"),
                        folder.resolve("stands.geojsonl"),
                        folder.resolve("stands.kml"),
                        folder.resolve("stands.xlsx"),
                        folder.resolve("stands.csv"));
        if (files.stream().allMatch(Files::exists)) {
            return files;
        }
        Files.createDirectories(folder);
        List<Geometry> cells = Cells.degrees(n).subList(0, n);
        List<Stand> stands = IntStream.range(0, n).mapToObj(i -> stand(i, cells.get(i))).toList();
        Path geoJson = folder.resolve("stands.geojson");
        for (MapFormat format : MapFormat.values()) {
            layer(format, stands, cells, folder.resolve("stands." + format.extension()));
        }
        try (OutputStream out = opened(folder.resolve("stands.csv"))) {
            StandTable.writeCsv(out, stands, Locale.CHINESE);
        }
        try (OutputStream out = opened(folder.resolve("stands.xlsx"))) {
            StandTable.writeExcel(out, stands, Locale.CHINESE);
        }
        run("unzip", "-oq", folder.resolve("stands.zip").toString(), "-d", folder.toString());
        convert("GeoJSONSeq", folder.resolve("stands.geojsonl"), geoJson);
        convert("KML", folder.resolve("stands.kml"), geoJson);
        return files;
    }

    /// @throws IllegalStateException when the program fails
    static void run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
    }

    private static void convert(String format, Path to, Path from)
            throws IOException, InterruptedException {
        Files.deleteIfExists(to);
        run("ogr2ogr", "-f", format, to.toString(), from.toString());
    }

    private static void layer(MapFormat format, List<Stand> stands, List<Geometry> cells, Path file)
            throws IOException {
        Iterable<LayerFeature> features =
                () ->
                        IntStream.range(0, stands.size())
                                .mapToObj(
                                        i -> StandLayer.feature(i + 1, stands.get(i), cells.get(i)))
                                .iterator();
        try (OutputStream out = opened(file)) {
            var problems =
                    LayerWriting.write(
                            format, StandLayer.of("stands", Instant.EPOCH), features, out);
            if (!problems.isEmpty()) {
                throw new IllegalStateException("a generated layer was refused: " + problems);
            }
        }
    }

    private static OutputStream opened(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    private static Stand stand(int i, Geometry cell) {
        SquareMetres measured = GeodesicArea.on(Datum.CGCS2000).of(cell);
        return new Stand(
                StandCode.parse(ClaimPeer.code(i)),
                new Mu(Counter.rounded(measured.value() / SQUARE_METRES_A_MU, 10)),
                LandCategory.ARBOUR_FOREST,
                ForestCategory.COMMERCIAL,
                Origin.PLANTED,
                SPECIES.get(i % SPECIES.size()),
                Reading.of(new Years(5 + i % 30)),
                Reading.of(new CanopyDensity(0.7)),
                Reading.of(new CubicMetresPerHectare(40.25 + i % 200)),
                "bench",
                DAY);
    }
}
