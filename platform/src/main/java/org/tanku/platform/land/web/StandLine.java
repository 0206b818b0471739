package org.tanku.platform.land.web;

import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.Quantity;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// A stand as a row of a page (小班行); empty where nothing was measured.
record StandLine(
        String code,
        String area,
        String landCategory,
        String forestCategory,
        String origin,
        String species,
        String age,
        String canopy,
        String stock) {
    static StandLine of(Stand stand, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return new StandLine(
                stand.code().toString(),
                text(stand.area().value()),
                english ? stand.landCategory().english() : stand.landCategory().chinese(),
                english ? stand.forestCategory().english() : stand.forestCategory().chinese(),
                english ? stand.origin().english() : stand.origin().chinese(),
                stand.dominantSpecies(),
                quantity(stand.age()),
                canopy(stand.canopy()),
                quantity(stand.stockPerHectare()));
    }

    private static String quantity(Reading<? extends Quantity> reading) {
        return switch (reading) {
            case Reading.Measured<? extends Quantity>(var value) -> text(value.value());
            case Reading.NotMeasured<? extends Quantity> _ -> "";
        };
    }

    private static String canopy(Reading<CanopyDensity> reading) {
        return switch (reading) {
            case Reading.Measured<CanopyDensity>(var value) -> text(value.value());
            case Reading.NotMeasured<CanopyDensity> _ -> "";
        };
    }

    private static String text(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value);
    }
}
