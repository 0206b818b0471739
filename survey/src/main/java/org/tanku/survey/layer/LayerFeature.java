package org.tanku.survey.layer;

import org.locationtech.jts.geom.Geometry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One feature of a layer as the file gives it (图形要素): its attributes as text and its ground in the
/// coordinates of the file.
///
/// @param number its place in the layer, from 1 on
/// @param attributes in the order of the file; what the file leaves empty is not there
/// @param ground a polygon or several, which may be invalid: [GroundCheck] tells
public record LayerFeature(int number, Map<String, String> attributes, Geometry ground) {
    public LayerFeature {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
