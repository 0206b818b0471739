package org.tanku.kernel.quantity;

/// A finite number with its unit (量). The unit is the type, so a wrong one does not compile; text
/// is parsed against the type that is expected.
public sealed interface Quantity
        permits Centimetres,
                CubicMetres,
                CubicMetresPerHectare,
                Hectares,
                Kilograms,
                KilogramsCO2e,
                Metres,
                Mu,
                Ratio,
                TonnesBiomass,
                TonnesBiomassPerHectare,
                TonnesCO2e,
                TonnesCarbon,
                TonnesPerCubicMetre,
                Years,
                YuanPerTonne {

    double value();

    Unit unit();

    /// Reads `12.5 hm²` or, where the unit stands elsewhere (in a column's heading), `12.5`.
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
