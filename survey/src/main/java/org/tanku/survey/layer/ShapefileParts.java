package org.tanku.survey.layer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The parts of one shapefile (部件): files of one name with different endings, in capitals or not.
///
/// @param byExtension in lower case
record ShapefileParts(String stem, Map<String, LayerPart> byExtension) {
    private static final int LONGEST_TEXT = 1 << 16;

    /// Several shapefiles may lie together; each is a layer.
    static List<ShapefileParts> group(List<LayerPart> parts) {
        Map<String, ShapefileParts> byStem = new LinkedHashMap<>();
        for (LayerPart part : parts) {
            byStem.computeIfAbsent(
                            part.stem().toLowerCase(Locale.ROOT),
                            _ -> new ShapefileParts(part.stem(), new LinkedHashMap<>()))
                    .byExtension()
                    .putIfAbsent(part.extension(), part);
        }
        List<ShapefileParts> found = new ArrayList<>(byStem.values());
        found.removeIf(each -> each.find("shp").isEmpty() && each.find("dbf").isEmpty());
        // a table alone is a fault only where it is all there is, or where an index tells of shapes
        if (found.stream().anyMatch(each -> each.find("shp").isPresent())) {
            found.removeIf(each -> each.find("shp").isEmpty() && each.find("shx").isEmpty());
        }
        return found;
    }

    Optional<LayerPart> find(String extension) {
        return Optional.ofNullable(byExtension.get(extension));
    }

    /// As the .shp is called, with its folders.
    String name() {
        return find("shp").map(LayerPart::stem).orElse(stem);
    }

    /// Without them.
    String lastName() {
        return name().substring(name().lastIndexOf('/') + 1);
    }

    /// What stands in a small part, as text; empty when it is missing or blank.
    Optional<String> text(String extension) throws IOException {
        Optional<LayerPart> part = find(extension);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        byte[] start;
        try (InputStream stream = Files.newInputStream(part.get().file())) {
            start = stream.readNBytes(LONGEST_TEXT);
        }
        String text =
                new FieldText(StandardCharsets.UTF_8)
                        .decode(start, 0, start.length)
                        .orElseGet(() -> new String(start, CodingSearch.GB18030))
                        .replace("\uFEFF", "")
                        .strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
