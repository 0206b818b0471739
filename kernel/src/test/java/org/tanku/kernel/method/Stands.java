package org.tanku.kernel.method;

import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Years;

import java.time.LocalDate;

/// A stand for tests, changed one attribute at a time: planted, twelve years old, eligible.
public record Stands(
        String number,
        double area_mu,
        LandCategory landCategory,
        Origin origin,
        String species,
        Reading<Years> age,
        Reading<CanopyDensity> canopy,
        Reading<CubicMetresPerHectare> stock,
        int year) {

    public static Stands fir(String number, double area_mu, int year, double stock) {
        return new Stands(
                number,
                area_mu,
                LandCategory.ARBOUR_FOREST,
                Origin.PLANTED,
                "杉木",
                Reading.of(new Years(12)),
                Reading.of(new CanopyDensity(0.7)),
                Reading.of(new CubicMetresPerHectare(stock)),
                year);
    }

    public Stands of(String species) {
        return new Stands(number, area_mu, landCategory, origin, species, age, canopy, stock, year);
    }

    public Stands from(Origin origin) {
        return new Stands(number, area_mu, landCategory, origin, species, age, canopy, stock, year);
    }

    public Stands on(LandCategory landCategory) {
        return new Stands(number, area_mu, landCategory, origin, species, age, canopy, stock, year);
    }

    public Stands aged(Reading<Years> age) {
        return new Stands(number, area_mu, landCategory, origin, species, age, canopy, stock, year);
    }

    public Stands under(Reading<CanopyDensity> canopy) {
        return new Stands(number, area_mu, landCategory, origin, species, age, canopy, stock, year);
    }

    public Stands holding(Reading<CubicMetresPerHectare> stock) {
        return new Stands(number, area_mu, landCategory, origin, species, age, canopy, stock, year);
    }

    public Stand stand() {
        return new Stand(
                StandCode.parse("350428-101-205-012-" + number),
                new Mu(area_mu),
                landCategory,
                ForestCategory.COMMERCIAL,
                origin,
                species,
                age,
                canopy,
                stock,
                "survey " + year,
                LocalDate.of(year, 6, 30));
    }
}
