package org.tanku.survey.layer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a Shapefile as a zip of its five parts (Shapefile 导出). The parts are made in a folder of
/// their own, for a zip takes one after the other.
final class ShapefileWriting {
    /// As ESRI writes CGCS2000 in degrees.
    private static final String SYSTEM =
            "GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\","
                    + "DATUM[\"D_China_2000\",SPHEROID[\"CGCS2000\",6378137.0,298.257222101]],"
                    + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    private static final String CODING = "UTF-8";

    private final WrittenLayer layer;
    private final LayerMeasure measure;

    private ShapefileWriting(WrittenLayer layer, LayerMeasure measure) {
        this.layer = layer;
        this.measure = measure;
    }

    static void write(
            WrittenLayer layer,
            Iterable<LayerFeature> features,
            LayerMeasure measure,
            OutputStream out)
            throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            ShapefileWriting writing = new ShapefileWriting(layer, measure);
            writing.parts(features, folder);
            writing.zip(folder, out);
        }
    }

    private void parts(Iterable<LayerFeature> features, TemporaryFolder folder) throws IOException {
        try (OutputStream shapes = open(folder.file("shp"));
                OutputStream index = open(folder.file("shx"));
                OutputStream records = open(folder.file("dbf"))) {
            ShapeBytes ground = new ShapeBytes(shapes, index);
            DbfBytes table = new DbfBytes(layer, measure);
            ground.head(measure);
            table.head(records);
            int written = 0;
            for (LayerFeature feature : features) {
                ground.write(feature.ground());
                table.write(feature, records);
                written++;
            }
            DbfBytes.end(records);
            if (written != measure.features() || ground.length() != measure.shapeBytes()) {
                throw LayerMeasure.changed();
            }
        }
        Files.writeString(folder.file("prj"), SYSTEM, StandardCharsets.US_ASCII);
        Files.writeString(folder.file("cpg"), CODING, StandardCharsets.US_ASCII);
    }

    private static OutputStream open(Path part) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    }

    private void zip(TemporaryFolder folder, OutputStream out) throws IOException {
        // not closed: what is not written to its end must not look whole
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String extension : List.of("shp", "shx", "dbf", "prj", "cpg")) {
            ZipEntry entry = new ZipEntry(layer.name() + "." + extension);
            entry.setTimeLocal(LocalDateTime.ofInstant(layer.changedAt(), ZoneOffset.UTC));
            zip.putNextEntry(entry);
            Files.copy(folder.file(extension), zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
