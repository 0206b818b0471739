package org.tanku.survey.layer;

import org.locationtech.jts.geom.Coordinate;
import org.tanku.survey.Problem;

import java.util.ArrayList;
import java.util.List;

/// Reads the coordinates of a ring, `longitude,latitude[,altitude]` between blanks, as the text
/// comes (KML 坐标串).
final class KmlCoordinates implements XmlPull.TextTaker {
    /// As many as a geometry of a GeoPackage may have.
    static final int MOST_POINTS = ForeignDatabase.LONGEST_VALUE / (2 * Double.BYTES);

    private static final int LONGEST_TUPLE = 200;

    private final GroundDraft draft;
    private final List<Coordinate> points = new ArrayList<>();
    private final StringBuilder tuple = new StringBuilder();

    KmlCoordinates(GroundDraft draft) {
        this.draft = draft;
    }

    @Override
    public void take(char[] buffer, int start, int length) {
        for (int at = start; at < start + length && !draft.isRefused(); at++) {
            if (Character.isWhitespace(buffer[at])) {
                endTuple();
            } else if (tuple.length() < LONGEST_TUPLE) {
                tuple.append(buffer[at]);
            } else {
                notANumber();
            }
        }
    }

    void endRing() {
        endTuple();
        if (!draft.isRefused()) {
            draft.ring(points.toArray(Coordinate[]::new));
        }
    }

    private void endTuple() {
        if (tuple.isEmpty()) {
            return;
        }
        String[] numbers = tuple.toString().split(",", -1);
        if (numbers.length != 2 && numbers.length != 3) {
            notANumber();
        } else if (points.size() == MOST_POINTS) {
            draft.refuse("", Problem.Kind.GROUND_DAMAGED, "> " + MOST_POINTS + " points");
        } else {
            double longitude_deg = number(numbers[0]);
            double latitude_deg = number(numbers[1]);
            if (Double.isFinite(longitude_deg) && Double.isFinite(latitude_deg)) {
                points.add(new Coordinate(longitude_deg, latitude_deg));
            } else {
                notANumber();
            }
        }
        tuple.setLength(0);
    }

    private void notANumber() {
        draft.refuse(tuple.toString(), Problem.Kind.COORDINATE_NOT_A_NUMBER);
    }

    /// Decimal digits only: what else Java takes for a number, `NaN`, `0x1p3` or `1d`, is none
    /// here.
    private static double number(String text) {
        for (int at = 0; at < text.length(); at++) {
            if ("0123456789.+-eE".indexOf(text.charAt(at)) < 0) {
                return Double.NaN;
            }
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException malformed) {
            return Double.NaN;
        }
    }
}
