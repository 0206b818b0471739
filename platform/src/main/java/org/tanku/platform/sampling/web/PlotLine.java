package org.tanku.platform.sampling.web;

import org.tanku.platform.sampling.SamplingPlan;
import org.tanku.platform.sampling.SamplingPlan.Place;

import java.util.Locale;

/// A plot as the page shows it (设计样地行); stand and degrees are empty where it is placed on site.
record PlotLine(String code, String stratum, String stand, String latitude, String longitude) {
    static PlotLine of(SamplingPlan.Planned plot) {
        return switch (plot.place()) {
            case Place.At(var stand, var latitude, var longitude) ->
                    new PlotLine(
                            plot.code(),
                            plot.stratum(),
                            stand.toString(),
                            degrees(latitude),
                            degrees(longitude));
            case Place.OnSite() -> new PlotLine(plot.code(), plot.stratum(), "", "", "");
        };
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    public boolean placed() {
        return !stand.isEmpty();
    }
}
