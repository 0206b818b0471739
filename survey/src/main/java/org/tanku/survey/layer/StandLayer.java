package org.tanku.survey.layer;

import org.locationtech.jts.geom.Geometry;
import org.tanku.kernel.forest.Stand;
import org.tanku.survey.StandTable;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Stands as a layer that is to be written (小班图层): their columns under the headings of the land map
/// of record, areas in mu, so that [LayerStands] reads them back as they were.
public final class StandLayer {
    private StandLayer() {}

    /// @param changedAt when the stands were imported
    public static WrittenLayer of(String name, Instant changedAt) {
        List<String> numbers = StandTable.numberHeadings();
        return new WrittenLayer(
                name,
                StandTable.shortHeadings().stream()
                        .map(heading ->
                                numbers.contains(heading)
                                        ? WrittenLayer.Column.number(heading)
                                        : WrittenLayer.Column.text(heading))
                        .toList(),
                changedAt);
    }

    /// @param degrees its ground, longitude first
    public static LayerFeature feature(int number, Stand stand, Geometry degrees) {
        List<String> headings = StandTable.shortHeadings();
        List<String> cells = StandTable.cells(stand);
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            attributes.put(headings.get(i), cells.get(i));
        }
        return new LayerFeature(number, attributes, degrees);
    }
}
