package org.tanku.platform.land.web;

import java.util.Locale;

/// Why a drawn shape is not taken (绘图不受理的原因), in the order of the checks.
enum DrawingRefusal {
    NOT_A_SHAPE,
    TOO_MANY_CORNERS,
    OFF_THE_EARTH,
    TOO_FEW_CORNERS,
    LINES_CROSS,
    NOT_AN_AREA;

    String message() {
        return "map.drawing." + name();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
