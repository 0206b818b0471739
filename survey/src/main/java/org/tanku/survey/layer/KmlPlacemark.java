package org.tanku.survey.layer;

import org.tanku.survey.Problem;

import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/// Reads one Placemark: its attributes and its polygons (地标).
///
/// Source: OGC 12-007r2, KML 2.3.
final class KmlPlacemark {
    /// Longer attributes of one feature together are refused.
    static final int MOST_TEXT = 4_000_000;

    private static final int DEEPEST = 4;

    private final XmlPull xml;
    private final GroundDraft draft = new GroundDraft();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private int textLength;

    private KmlPlacemark(XmlPull xml) {
        this.xml = xml;
    }

    /// Reads the Placemark that has just begun, to its end.
    static void read(XmlPull xml, int number, LayerSink sink) throws XMLStreamException {
        KmlPlacemark placemark = new KmlPlacemark(xml);
        placemark.children();
        placemark.draft.giveTo(sink, number, placemark.attributes);
    }

    private void children() throws XMLStreamException {
        int within = xml.depth();
        while (xml.nextChild(within)) {
            switch (xml.name()) {
                case "name", "description" -> attribute(xml.name());
                case "ExtendedData" -> extendedData();
                default -> geometry(1);
            }
        }
    }

    private void extendedData() throws XMLStreamException {
        int within = xml.depth();
        while (xml.nextChild(within)) {
            switch (xml.name()) {
                case "Data" -> data(xml.attribute("name"));
                case "SchemaData" -> schemaData();
                default -> {
                    // elements of other vocabularies
                }
            }
        }
    }

    private void data(String column) throws XMLStreamException {
        int within = xml.depth();
        while (xml.nextChild(within)) {
            if (xml.name().equals("value")) {
                attribute(column);
            }
        }
    }

    private void schemaData() throws XMLStreamException {
        int within = xml.depth();
        while (xml.nextChild(within)) {
            if (xml.name().equals("SimpleData")) {
                attribute(xml.attribute("name"));
            }
        }
    }

    private void attribute(String column) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        textLength += column.length();
        xml.text((buffer, start, length) -> {
            textLength += length;
            if (textLength <= MOST_TEXT) {
                text.append(buffer, start, length);
            }
        });
        if (textLength > MOST_TEXT) {
            textLength = MOST_TEXT + 1;
            draft.refuse(column, Problem.Kind.MAP_DAMAGED, "> " + MOST_TEXT + " characters");
        } else if (!text.toString().isBlank()) {
            attributes.put(free(column), text.toString().strip());
        }
    }

    /// A second attribute of the same name gets a number, so that none is lost.
    private String free(String column) {
        String name = column;
        for (int more = 2; attributes.containsKey(name); more++) {
            name = column + " " + more;
        }
        return name;
    }

    private void geometry(int depth) throws XMLStreamException {
        switch (xml.name()) {
            case "Polygon" -> polygon();
            case "MultiGeometry" -> members(depth);
            case "Point", "LineString", "LinearRing", "Model", "Track", "MultiTrack" ->
                    draft.refuse(xml.name(), Problem.Kind.GROUND_NOT_AN_AREA);
            default -> {
                // styles, views, times
            }
        }
    }

    private void members(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            draft.refuse("", Problem.Kind.GROUND_DAMAGED, "MultiGeometry: nesting > " + DEEPEST);
            return;
        }
        int within = xml.depth();
        while (xml.nextChild(within)) {
            geometry(depth + 1);
        }
    }

    private void polygon() throws XMLStreamException {
        int within = xml.depth();
        int outlines = 0;
        while (xml.nextChild(within)) {
            switch (xml.name()) {
                case "outerBoundaryIs" -> {
                    outlines += rings();
                    if (outlines > 1) {
                        draft.refuse("", Problem.Kind.GROUND_DAMAGED, "outerBoundaryIs > 1");
                    }
                }
                case "innerBoundaryIs" -> {
                    if (outlines == 0) {
                        String order = "innerBoundaryIs < outerBoundaryIs";
                        draft.refuse("", Problem.Kind.GROUND_DAMAGED, order);
                    }
                    rings();
                }
                default -> {
                    // extrude, tessellate, altitudeMode
                }
            }
        }
        draft.endPolygon();
    }

    private int rings() throws XMLStreamException {
        int within = xml.depth();
        int rings = 0;
        while (xml.nextChild(within)) {
            if (xml.name().equals("LinearRing")) {
                ring();
                rings++;
            }
        }
        return rings;
    }

    private void ring() throws XMLStreamException {
        int within = xml.depth();
        KmlCoordinates coordinates = new KmlCoordinates(draft);
        while (xml.nextChild(within)) {
            if (xml.name().equals("coordinates")) {
                xml.text(coordinates);
            }
        }
        coordinates.endRing();
    }
}
