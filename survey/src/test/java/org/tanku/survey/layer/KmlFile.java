package org.tanku.survey.layer;

/// Writes small KML files for the tests (KML 样例).
final class KmlFile {
    static final String RING =
            "<LinearRing><coordinates>1,2,9 4,2,9 4,5,9 1,2,9</coordinates></LinearRing>";
    static final String HOLE =
            "<LinearRing><coordinates>3,3\n\t3.5,3 3.5,3.5 3,3</coordinates></LinearRing>";
    static final String POLYGON =
            "<Polygon><outerBoundaryIs>" + RING + "</outerBoundaryIs></Polygon>";
    static final String HOLED =
            "<Polygon><extrude>0</extrude><outerBoundaryIs>"
                    + RING
                    + "</outerBoundaryIs><innerBoundaryIs>"
                    + HOLE
                    + "</innerBoundaryIs></Polygon>";
    static final String GROUND = "POLYGON ((1 2, 4 2, 4 5, 1 2))";

    private KmlFile() {}

    static String kml(String document) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><name>常口</name>"
                + document
                + "</Document></kml>";
    }

    static String placemark(String inside) {
        return "<Placemark>" + inside + "</Placemark>";
    }

    static String polygon(String outline) {
        return "<Polygon><outerBoundaryIs><LinearRing><coordinates>"
                + outline
                + "</coordinates></LinearRing></outerBoundaryIs></Polygon>";
    }

    static String nested(int depth) {
        return "<MultiGeometry>".repeat(depth) + POLYGON + "</MultiGeometry>".repeat(depth);
    }
}
