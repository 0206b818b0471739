package org.tanku.survey;

import org.tanku.kernel.quantity.Unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as people type it (单元格中的数): full-width digits, a thousands separator, its unit behind
/// it.
sealed interface CellNumber {
    record Value(double value) implements CellNumber {}

    record Missing() implements CellNumber {}

    record Wrong(Problem problem) implements CellNumber {}

    Pattern NUMBER =
            Pattern.compile(
                    "([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)?(\\.\\d*)?"
                            + "([eE][+-]?\\d{1,3})?\\s*(\\D.*)?");
    Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+\\D*");
    Map<String, Unit> SPELLINGS =
            Map.of(
                    "年生", Unit.YEAR,
                    "立方米/公顷", Unit.CUBIC_METRE_PER_HECTARE,
                    "立方米每公顷", Unit.CUBIC_METRE_PER_HECTARE,
                    "m3/公顷", Unit.CUBIC_METRE_PER_HECTARE,
                    "方/公顷", Unit.CUBIC_METRE_PER_HECTARE);
    Map<Unit, String> CHINESE =
            Map.of(
                    Unit.MU, "亩 mu",
                    Unit.HECTARE, "公顷 hm²",
                    Unit.YEAR, "年 years",
                    Unit.CUBIC_METRE_PER_HECTARE, "立方米/公顷 m³/hm²");

    /// Reads a cleaned cell of a column in a unit.
    static CellNumber read(String cleaned, Unit unit) {
        if (CellText.isNothing(cleaned)) {
            return new Missing();
        }
        if (CellText.isFormula(cleaned)) {
            return wrong(Problem.Kind.FORMULA_WITHOUT_VALUE);
        }
        if (CellText.isExcelError(cleaned)) {
            return wrong(Problem.Kind.EXCEL_ERROR);
        }
        String text = cleaned.replace('\u2212', '-').replace('。', '.');
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches() || parts.group(2) == null && parts.group(3) == null) {
            return notANumber(text);
        }
        String behind = parts.group(5) == null ? "" : parts.group(5).strip();
        if (behind.startsWith(",")) {
            return notANumber(text);
        }
        if (!behind.isEmpty() && !isUnit(behind, unit)) {
            return behind.equals("%") && unit == Unit.RATIO
                    ? percent(parts)
                    : unitOrNonsense(behind, unit);
        }
        return value(parts)
                .<CellNumber>map(Value::new)
                .orElseGet(() -> wrong(Problem.Kind.NOT_A_NUMBER));
    }

    /// The unit as a sentence names it.
    static String told(Unit unit) {
        return CHINESE.getOrDefault(unit, unit.symbol());
    }

    private static Optional<Double> value(Matcher parts) {
        StringBuilder digits = new StringBuilder(parts.group(1));
        for (int group : List.of(2, 3, 4)) {
            digits.append(parts.group(group) == null ? "" : parts.group(group).replace(",", ""));
        }
        try {
            double value = Double.parseDouble(digits.toString());
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException aLonePoint) {
            return Optional.empty();
        }
    }

    private static CellNumber percent(Matcher parts) {
        return value(parts)
                .<CellNumber>map(v -> wrong(Problem.Kind.CANOPY_PERCENT, Decimals.text(v / 100)))
                .orElseGet(() -> wrong(Problem.Kind.NOT_A_NUMBER));
    }

    private static CellNumber notANumber(String text) {
        return DECIMAL_COMMA.matcher(text).matches()
                ? wrong(Problem.Kind.DECIMAL_COMMA, text.replace(',', '.'), text.replace(",", ""))
                : wrong(Problem.Kind.NOT_A_NUMBER);
    }

    private static CellNumber unitOrNonsense(String behind, Unit unit) {
        return find(behind).isPresent()
                ? wrong(Problem.Kind.OTHER_UNIT, told(unit))
                : wrong(Problem.Kind.NOT_A_NUMBER);
    }

    private static boolean isUnit(String behind, Unit unit) {
        return find(behind).equals(Optional.of(unit));
    }

    private static Optional<Unit> find(String behind) {
        if (SPELLINGS.containsKey(behind)) {
            return Optional.ofNullable(SPELLINGS.get(behind));
        }
        for (String spelling : List.of(behind, behind.toLowerCase(java.util.Locale.ROOT))) {
            try {
                return Optional.of(Unit.parse(spelling));
            } catch (IllegalArgumentException noUnit) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static CellNumber wrong(Problem.Kind kind, Object... arguments) {
        return new Wrong(Problem.of(kind, arguments));
    }
}
