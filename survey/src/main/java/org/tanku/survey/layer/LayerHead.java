package org.tanku.survey.layer;

import java.util.List;

/// A layer before its features are read (图层说明).
///
/// @param name as the file calls it; the user picks one by it
/// @param columns its attributes, in the order of the file; those of a GeoJSON are known only when
///   it is read
/// @param system what the file says its coordinates are
public record LayerHead(String name, List<String> columns, CoordinateSystem system) {
    public LayerHead {
        columns = List.copyOf(columns);
    }
}
