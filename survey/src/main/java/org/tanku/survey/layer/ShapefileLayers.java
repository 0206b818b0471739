package org.tanku.survey.layer;

import org.tanku.survey.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Shapefiles, each a layer (Shapefile 图层): a .shp with its .dbf, and a .prj and a .cpg where the
/// GIS wrote them; a .shx is not needed.
final class ShapefileLayers implements LayerSource {
    private final Map<String, Layer> layers;
    private final Map<String, LayerProblem> refused;

    private ShapefileLayers(Map<String, Layer> layers, Map<String, LayerProblem> refused) {
        this.layers = layers;
        this.refused = refused;
    }

    private record Layer(LayerPart shapes, DbfTable table, CoordinateSystem system) {
        LayerHead head(String name) {
            return new LayerHead(name, table.columns(), system);
        }
    }

    /// @param file one part of a shapefile, beside which the others lie, or a folder of several
    static ShapefileLayers open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return of(partsIn(file));
        }
        String stem = new LayerPart(file.getFileName().toString(), file).stem();
        return of(
                partsIn(file.resolveSibling("").toAbsolutePath()).stream()
                        .filter(part -> part.stem().equalsIgnoreCase(stem))
                        .toList());
    }

    /// @param parts of an archive, or of an upload of several files
    static ShapefileLayers of(List<LayerPart> parts) throws IOException {
        Map<String, Layer> layers = new LinkedHashMap<>();
        Map<String, LayerProblem> refused = new LinkedHashMap<>();
        List<ShapefileParts> groups = ShapefileParts.group(parts);
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        groups.stream()
                .map(ShapefileParts::lastName)
                .filter(name -> !seen.add(name))
                .forEach(twice::add);
        for (ShapefileParts group : groups) {
            String name = group.lastName();
            add(twice.contains(name) ? group.name() : name, group, layers, refused);
        }
        return new ShapefileLayers(layers, refused);
    }

    private static List<LayerPart> partsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(each -> new LayerPart(each.getFileName().toString(), each))
                    .toList();
        }
    }

    private static void add(
            String name,
            ShapefileParts parts,
            Map<String, Layer> layers,
            Map<String, LayerProblem> refused)
            throws IOException {
        for (String needed : List.of("shp", "dbf")) {
            if (parts.find(needed).isEmpty()) {
                refused.put(
                        name,
                        LayerProblem.ofFile(
                                name, Problem.Kind.MAP_PART_MISSING, name + "." + needed));
                return;
            }
        }
        LayerPart shapes = parts.find("shp").orElseThrow();
        LayerPart records = parts.find("dbf").orElseThrow();
        CoordinateSystem system = system(parts);
        switch (DbfTable.open(records, parts.text("cpg").orElse(""))) {
            case DbfTable.Opening.Refused(var problem) -> refused.put(name, problem);
            case DbfTable.Opening.Open(var table) ->
                    disagreement(shapes, records, table)
                            .ifPresentOrElse(
                                    problem -> refused.put(name, problem),
                                    () -> layers.put(name, new Layer(shapes, table, system)));
        }
    }

    /// Shapes and records belong together by their place alone: where their numbers differ, nobody
    /// can tell which belong together. A .shp that is cut off gives what it has.
    private static Optional<LayerProblem> disagreement(
            LayerPart shapes, LayerPart records, DbfTable table) throws IOException {
        Optional<ShapeRecords> open = ShapeRecords.open(shapes);
        if (open.isEmpty()) {
            return Optional.of(
                    LayerProblem.ofFile(shapes.name(), Problem.Kind.MAP_DAMAGED, ".shp"));
        }
        try (ShapeRecords all = open.get()) {
            return all.count()
                    .filter(count -> count != table.records())
                    .map(count ->
                            LayerProblem.ofFile(
                                    "",
                                    Problem.Kind.MAP_PARTS_DISAGREE,
                                    shapes.lastName(),
                                    count,
                                    records.lastName(),
                                    table.records()));
        }
    }

    private static CoordinateSystem system(ShapefileParts parts) throws IOException {
        return parts.text("prj")
                .map(CoordinateSystems::ofWkt)
                .orElseGet(CoordinateSystem.NotTold::new);
    }

    @Override
    public LayerListing layers() {
        List<LayerHead> heads = new ArrayList<>();
        layers.forEach((name, layer) -> heads.add(layer.head(name)));
        List<LayerProblem> problems = new ArrayList<>(refused.values());
        if (heads.isEmpty() && problems.isEmpty()) {
            problems.add(LayerProblem.ofFile("", Problem.Kind.MAP_HAS_NO_LAYER));
        }
        return new LayerListing(heads, problems);
    }

    @Override
    public Set<String> numbers(String layer) {
        return get(layer).table().numbers();
    }

    @Override
    public Optional<TextCoding> coding(String layer) {
        return Optional.of(get(layer).table().coding());
    }

    /// What cannot be read is marked.
    @Override
    public List<List<String>> preview(String layer, Charset charset, int records) {
        try {
            return get(layer).table().with(charset).preview(records);
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }

    @Override
    public ShapefileLayers with(String layer, Charset chosen) {
        Map<String, Layer> changed = new LinkedHashMap<>(layers);
        Layer before = get(layer);
        changed.put(
                layer, new Layer(before.shapes(), before.table().with(chosen), before.system()));
        return new ShapefileLayers(changed, refused);
    }

    private Layer get(String layer) {
        return Optional.ofNullable(layers.get(layer))
                .orElseThrow(() -> new IllegalArgumentException("no layer " + layer));
    }

    @Override
    public void read(String layer, LayerSink sink) {
        Optional<Layer> found = Optional.ofNullable(layers.get(layer));
        if (found.isPresent()) {
            try {
                read(found.get(), sink);
            } catch (IOException outage) {
                throw new UncheckedIOException(outage);
            }
        } else {
            sink.report(
                    Optional.ofNullable(refused.get(layer))
                            .orElseGet(() ->
                                    LayerProblem.ofFile(
                                            layer,
                                            Problem.Kind.LAYER_NOT_THERE,
                                            String.join("、", layers.keySet()))));
        }
    }

    private static void read(Layer layer, LayerSink sink) throws IOException {
        try (ShapeRecords shapes = ShapeRecords.open(layer.shapes()).orElseThrow();
                DbfTable.Rows rows = layer.table().rows()) {
            int number = 1;
            boolean goesOn = true;
            while (goesOn && rows.hasNext()) {
                goesOn = give(number, shapes.read(), rows.next(), sink);
                number++;
            }
            if (goesOn && endsEarly(shapes, number, layer.table())) {
                sink.report(LayerProblem.ofFeature(number, "", Problem.Kind.MAP_ENDS_EARLY));
            }
        }
    }

    /// Whether the table breaks off, or the shapes do where the table ends.
    private static boolean endsEarly(ShapeRecords shapes, int number, DbfTable table)
            throws IOException {
        return number <= table.records() || !(shapes.read() instanceof ShapeRecords.Shape.End);
    }

    /// False when there is no more.
    private static boolean give(
            int number, ShapeRecords.Shape shape, DbfTable.Row row, LayerSink sink) {
        if (shape instanceof ShapeRecords.Shape.Broken(var problem)) {
            sink.report(problem);
            return false;
        }
        switch (row) {
            case DbfTable.Row.Deleted _ -> {}
            case DbfTable.Row.Unreadable(var column, var coding, var found) ->
                    sink.report(
                            new LayerProblem(
                                    number,
                                    column,
                                    found,
                                    Problem.of(Problem.Kind.LAYER_TEXT_UNREADABLE, coding)));
            case DbfTable.Row.Values(var attributes) -> {
                switch (shape) {
                    case ShapeRecords.Shape.Ground(var area) ->
                            sink.take(new LayerFeature(number, attributes, area));
                    case ShapeRecords.Shape.Open(var closed, var found) ->
                            sink.offer(
                                    new LayerFeature(number, attributes, closed),
                                    LayerProblem.ofFeature(
                                            number, found, Problem.Kind.RING_NOT_CLOSED));
                    case ShapeRecords.Shape.Bad(var found, var problem) ->
                            sink.report(new LayerProblem(number, "", found, problem));
                    case ShapeRecords.Shape.Broken _, ShapeRecords.Shape.End _ -> {}
                }
            }
        }
        return !(shape instanceof ShapeRecords.Shape.End);
    }
}
