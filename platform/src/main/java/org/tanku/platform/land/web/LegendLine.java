package org.tanku.platform.land.web;

/// One line of the legend of a map (图例).
///
/// @param colouring the word of the colouring it belongs to
/// @param kind the class as tiles carry it; [#OTHERS] for all that have no line of their own
/// @param swatch names its colour in the style sheet
record LegendLine(String colouring, String kind, String swatch, String label, int stands) {
    static final String OTHERS = "*";
}
