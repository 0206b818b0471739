package org.tanku.survey.layer;

import org.tanku.survey.Problem;
import org.tanku.survey.layer.CoordinateSystem.Datum;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads GeoJSON (RFC 7946) and features one to a line (GeoJSON、逐行 GeoJSON). A collection is read
/// as a stream; a file of lines is a stream of collections of one.
final class GeoJsonLayers implements LayerSource {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String LAYER = "geojson";

    /// Columns of a listing come from so many features.
    private static final int FEATURES_LOOKED_AT = 100;

    private final Path file;

    private GeoJsonLayers(Path file) {
        this.file = file;
    }

    static GeoJsonLayers open(Path file) {
        return new GeoJsonLayers(file);
    }

    @Override
    public LayerListing layers() {
        Set<String> columns = new LinkedHashSet<>();
        List<LayerProblem> problems = new ArrayList<>();
        LayerSink looking =
                new LayerSink() {
                    private int seen;

                    @Override
                    public void take(LayerFeature feature) {
                        if (seen++ < FEATURES_LOOKED_AT) {
                            columns.addAll(feature.attributes().keySet());
                        }
                    }

                    @Override
                    public void report(LayerProblem problem) {
                        if (problem.feature() == 0
                                && problem.kind() != Problem.Kind.MAP_ENDS_EARLY) {
                            problems.add(problem);
                        }
                    }
                };
        GeoJsonFeatures features = readAll(looking);
        return problems.isEmpty()
                ? LayerListing.of(new LayerHead(LAYER, List.copyOf(columns), features.system()))
                : new LayerListing(List.of(), problems);
    }

    @Override
    public Set<String> numbers(String layer) {
        LayerSink nobody =
                new LayerSink() {
                    @Override
                    public void take(LayerFeature feature) {
                        // only its columns count, which the reader keeps
                    }

                    @Override
                    public void report(LayerProblem problem) {
                        // told when the layer is read for its features
                    }
                };
        return readAll(nobody).numbers();
    }

    @Override
    public void read(String layer, LayerSink sink) {
        if (!layer.equals(LAYER)) {
            sink.report(LayerProblem.ofFile(layer, Problem.Kind.LAYER_NOT_THERE, LAYER));
            return;
        }
        readAll(sink);
    }

    private GeoJsonFeatures readAll(LayerSink sink) {
        GeoJsonFeatures features =
                new GeoJsonFeatures(sink, new CoordinateSystem.Geographic(Datum.WGS_84));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    features.readRoot(json);
                } else {
                    json.skipChildren();
                }
            }
            if (features.number() == 0 && !features.isCollection()) {
                sink.report(LayerProblem.ofFile("", Problem.Kind.MAP_HAS_NO_LAYER));
            }
        } catch (JacksonException damaged) {
            sink.report(damage(features, damaged));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return features;
    }

    private static LayerProblem damage(GeoJsonFeatures features, JacksonException damaged) {
        String place = place(damaged);
        return features.number() == 0
                ? LayerProblem.ofFile("", Problem.Kind.MAP_DAMAGED, place)
                : LayerProblem.ofFile(place, Problem.Kind.MAP_ENDS_EARLY);
    }

    /// Line and column; of brackets too deep or numbers too long no place is told.
    private static String place(JacksonException damaged) {
        return Optional.ofNullable(damaged.getLocation())
                .map(at -> at.getLineNr() + ":" + at.getColumnNr())
                .orElse("JSON");
    }
}
