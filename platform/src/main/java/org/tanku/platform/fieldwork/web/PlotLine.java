package org.tanku.platform.fieldwork.web;

/// A plot in the list of a campaign (样地清单行).
///
/// @param stratum, area, stand, position empty when the plot itself has not come
/// @param edition the survey that knows the stand, else empty
/// @param heads how often the plot itself was noted
/// @param treesTwice the numbers of trees noted more than once, joined
record PlotLine(
        String code,
        String stratum,
        String area,
        String stand,
        String edition,
        String position,
        int heads,
        int trees,
        int photos,
        String treesTwice,
        String person,
        String notedAt) {}
