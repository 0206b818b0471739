package org.tanku.survey.layer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes a layer as a map file (图层导出), which [MapFile] reads back as it was: coordinates to the
/// last bit, attributes as text.
///
/// The ground is in degrees, longitude first, on CGCS2000. A GeoPackage and a Shapefile say so. A
/// GeoJSON says nothing, for RFC 7946 knows only WGS 84; the two agree within a metre.
///
/// What does not come back: a value of blanks alone, in a number the zeros at its end (3197.0 comes
/// back as 3197), and in a Shapefile the blanks at the end of a text, which fill the field there.
public final class LayerWriting {
    /// Of each part of a shapefile: its lengths are signed, and programs stop here.
    static final long LARGEST_PART = Integer.MAX_VALUE;

    private LayerWriting() {}

    /// Writes all features or, where a value cannot be held, nothing, and tells each such value.
    ///
    /// @param features gone through twice, to be checked and to be written, and held in memory one
    ///   at a time; each a polygon or several, valid, in degrees
    /// @param out is left open
    /// @return nothing when all was written
    /// @throws IllegalArgumentException where the format does not take the name of the layer or of
    ///   a column, a feature has an attribute without a column, or its ground is no area in degrees
    /// @throws IOException when the disk or the receiver fails; what was written is then no whole
    ///   file
    public static List<LayerProblem> write(
            MapFormat format, WrittenLayer layer, Iterable<LayerFeature> features, OutputStream out)
            throws IOException {
        return write(format, layer, features, out, LARGEST_PART);
    }

    static List<LayerProblem> write(
            MapFormat format,
            WrittenLayer layer,
            Iterable<LayerFeature> features,
            OutputStream out,
            long largestPart)
            throws IOException {
        if (!format.takesName(layer.name())) {
            throw new IllegalArgumentException(format + " takes no layer '" + layer.name() + "'");
        }
        List<String> refused = format.refusedColumns(layer.names());
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException(format + " takes no columns " + refused);
        }
        LayerMeasure measure = LayerMeasure.of(format, layer, features, largestPart);
        if (measure.problems().isEmpty()) {
            switch (format) {
                case GEOJSON -> GeoJsonWriting.write(layer, features, measure, out);
                case GEOPACKAGE -> GeoPackageWriting.write(layer, features, measure, out);
                case SHAPEFILE -> ShapefileWriting.write(layer, features, measure, out);
            }
            out.flush();
        }
        return measure.problems();
    }
}
