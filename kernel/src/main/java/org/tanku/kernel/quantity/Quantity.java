package org.tanku.kernel.quantity;

/// A finite number with its unit (量). The unit is the type, so a wrong one does not compile; text
/// is parsed against the type that is expected.
public sealed interface Quantity
        permits Atmospheres,
                Centimetres,
                CubicMetres,
                CubicMetresMethanePerKilogramSolids,
                CubicMetresPerHectare,
                CubicMetresPerHectareYear,
                CubicMetresPerYear,
                Days,
                Degrees,
                DegreesCelsius,
                LitreAtmospheresPerMoleKelvin,
                Gigajoules,
                GigajoulesPerTonne,
                GramsMethanePerSquareMetre,
                GramsPerKilogram,
                GramsPerMole,
                Heads,
                Hectares,
                Kelvins,
                Kilograms,
                KilogramsCO2e,
                KilogramsCO2ePerCubicMetre,
                KilogramsCO2ePerGigajoule,
                KilogramsCO2ePerHectare,
                KilogramsCO2ePerKilogram,
                KilogramsCO2ePerKilowattHour,
                KilogramsCO2ePerLitre,
                KilogramsCO2ePerMeal,
                KilogramsCO2ePerPassengerKilometre,
                KilogramsCO2ePerRoomNight,
                KilogramsCO2ePerTonne,
                KilogramsCO2ePerTonneKilometre,
                KilogramsCO2ePerVehicleKilometre,
                KilogramsCarbon,
                KilogramsMethanePerHeadYear,
                KilogramsMethanePerHectare,
                KilogramsMethanePerHectareDay,
                KilogramsNitrogenPerHeadYear,
                KilogramsNitrogenPerHectare,
                KilogramsNitrousOxidePerHeadYear,
                KilogramsNitrousOxidePerKilogramNitrogen,
                KilogramsSolids,
                KilogramsSolidsPerHeadDay,
                KilowattHours,
                Litres,
                Meals,
                MegawattHours,
                MegawattHoursPerTonne,
                Metres,
                Milligrams,
                MilligramsPerMinute,
                MilligramsPerSquareMetre,
                MilligramsPerSquareMetreHour,
                Millimetres,
                Minutes,
                Mu,
                PartsPerMillion,
                PassengerKilometres,
                PerHectare,
                Ratio,
                RoomNights,
                SquareMetres,
                SquareMetresPerHectare,
                TonneKilometres,
                Tonnes,
                TonnesBiomass,
                TonnesBiomassPerHectare,
                TonnesBiomassPerHectareYear,
                TonnesCO2PerGigajoule,
                TonnesCO2e,
                TonnesCO2ePerCubicMetre,
                TonnesCO2ePerHectare,
                TonnesCO2ePerHectareYear,
                TonnesCO2ePerMegawattHour,
                TonnesCO2ePerMu,
                TonnesCO2ePerYear,
                TonnesCarbon,
                TonnesCarbonPerHectare,
                TonnesCarbonPerHectareYear,
                TonnesCarbonPerYear,
                TonnesMethane,
                TonnesNitrogen,
                TonnesNitrousOxide,
                TonnesPerCubicMetre,
                TonnesPerHectare,
                VehicleKilometres,
                Years,
                Yuan,
                YuanPerTonne {

    double value();

    Unit unit();

    /// Reads `12.5 hm²` or, where the unit stands elsewhere (in a column's heading), `12.5`. A
    /// ratio may be written in percent: `10 %`.
    ///
    /// @throws IllegalArgumentException when the text is no number, or its unit is not `expected`
    static Quantity parse(String text, Unit expected) {
        String trimmed = text.strip();
        int end = 0;
        while (end < trimmed.length() && "+-.0123456789eE".indexOf(trimmed.charAt(end)) >= 0) {
            end++;
        }
        String number = trimmed.substring(0, end);
        String unit = trimmed.substring(end).strip();
        if (unit.equals("%") && expected == Unit.RATIO) {
            return new Ratio(parse(number, expected).value() / Ratio.PERCENT);
        }
        if (!unit.isEmpty() && Unit.parse(unit) != expected) {
            throw new IllegalArgumentException(
                    "expected a value in " + expected.symbol() + ", not '" + trimmed + "'");
        }
        try {
            return expected.quantity(Double.parseDouble(number));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "expected a number in " + expected.symbol() + ", not '" + trimmed + "'", e);
        }
    }
}
