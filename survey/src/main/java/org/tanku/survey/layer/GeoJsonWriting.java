package org.tanku.survey.layer;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.OutputStream;

/// Writes GeoJSON as RFC 7946 has it (GeoJSON 导出), feature by feature: outlines turn against the
/// clock and holes with it, and there is no `crs`. The name of the layer stands where GDAL looks
/// for it.
final class GeoJsonWriting {
    /// Nothing is closed for us: brackets set behind a failure would make half a file a whole one.
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .build();

    private final WrittenLayer layer;
    private final JsonGenerator json;

    private GeoJsonWriting(WrittenLayer layer, JsonGenerator json) {
        this.layer = layer;
        this.json = json;
    }

    static void write(
            WrittenLayer layer,
            Iterable<LayerFeature> features,
            LayerMeasure measure,
            OutputStream out)
            throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            new GeoJsonWriting(layer, json).collection(features, measure.features());
        } catch (JacksonIOException outage) {
            throw outage.getCause();
        }
    }

    private void collection(Iterable<LayerFeature> features, int checked) throws JacksonException {
        int written = 0;
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeStringProperty("name", layer.name());
        json.writeArrayPropertyStart("features");
        for (LayerFeature feature : features) {
            json.writeRaw('\n');
            feature(feature);
            written++;
        }
        if (written != checked) {
            throw LayerMeasure.changed();
        }
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void feature(LayerFeature feature) throws JacksonException {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeObjectPropertyStart("properties");
        for (WrittenLayer.Column column : layer.columns()) {
            String value = WrittenLayer.value(feature, column);
            if (!value.isEmpty()) {
                json.writeName(column.name());
                if (column.isNumber()) {
                    json.writeNumber(WrittenNumber.find(value).orElseThrow().plain());
                } else {
                    json.writeString(value);
                }
            }
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("geometry");
        ground(feature.ground());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void ground(Geometry ground) throws JacksonException {
        boolean isOne = ground.getNumGeometries() == 1;
        json.writeStringProperty("type", isOne ? "Polygon" : "MultiPolygon");
        if (isOne) {
            json.writeName("coordinates");
            polygon((Polygon) ground.getGeometryN(0));
        } else {
            json.writeArrayPropertyStart("coordinates");
            for (int part = 0; part < ground.getNumGeometries(); part++) {
                polygon((Polygon) ground.getGeometryN(part));
            }
            json.writeEndArray();
        }
    }

    private void polygon(Polygon polygon) throws JacksonException {
        json.writeStartArray();
        for (TurnedRing ring : TurnedRing.of(polygon, false)) {
            json.writeStartArray();
            for (int point = 0; point < ring.size(); point++) {
                json.writeStartArray();
                json.writeNumber(ring.x(point));
                json.writeNumber(ring.y(point));
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
