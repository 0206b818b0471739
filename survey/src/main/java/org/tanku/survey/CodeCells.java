package org.tanku.survey;

import org.tanku.kernel.forest.StandCode;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The five cells that make a stand's code (小班编码). Excel drops the zeros in front of a number, and
/// one office writes 12 where another writes 0012: the same ground must have the same code, so each
/// number is written with the digits of its kind.
final class CodeCells {
    private static final Pattern COUNTY = Pattern.compile("[0-9]{6}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,12}");
    private static final Pattern PART = Pattern.compile("[0-9A-Z]{1,12}");
    private static final int DIGITS_OF_A_PLACE = 3;
    private static final int DIGITS_OF_A_COMPARTMENT = 3;
    private static final int DIGITS_OF_A_STAND = 4;

    private final Function<StandField, String> cells;
    private final BiConsumer<StandField, Problem> wrong;
    private final Counties counties;

    CodeCells(
            Function<StandField, String> cells,
            BiConsumer<StandField, Problem> wrong,
            Counties counties) {
        this.cells = cells;
        this.wrong = wrong;
        this.counties = counties;
    }

    Optional<StandCode> read() {
        String county = county();
        String township = place(StandField.TOWNSHIP, county);
        String village = place(StandField.VILLAGE, county + township);
        String compartment = part(StandField.COMPARTMENT, DIGITS_OF_A_COMPARTMENT);
        String number = part(StandField.NUMBER, DIGITS_OF_A_STAND);
        return county.isEmpty()
                        || township.isEmpty()
                        || village.isEmpty()
                        || compartment.isEmpty()
                        || number.isEmpty()
                ? Optional.empty()
                : Optional.of(new StandCode(county, township, village, compartment, number));
    }

    /// A code as somebody typed it, written as a table's rows are.
    static StandCode plain(StandCode code) {
        return new StandCode(
                code.county(),
                padded(code.township(), DIGITS_OF_A_PLACE),
                padded(code.village(), DIGITS_OF_A_PLACE),
                padded(code.compartment(), DIGITS_OF_A_COMPARTMENT),
                padded(code.number(), DIGITS_OF_A_STAND));
    }

    private String county() {
        String county = cells.apply(StandField.COUNTY);
        if (CellText.isNothing(county)) {
            return bad(StandField.COUNTY, Problem.of(Problem.Kind.VALUE_MISSING));
        }
        if (!COUNTY.matcher(county).matches()) {
            return bad(StandField.COUNTY, Problem.of(Problem.Kind.CODE_MALFORMED, "350428"));
        }
        if (!counties.permitted().test(county)) {
            return bad(
                    StandField.COUNTY,
                    Problem.of(Problem.Kind.COUNTY_NOT_PERMITTED, counties.told()));
        }
        return county;
    }

    /// A township or village: its own three digits, or the full code that begins with the place
    /// above.
    private String place(StandField field, String above) {
        String text = cells.apply(field);
        int fullLength = (field == StandField.TOWNSHIP ? 6 : 9) + DIGITS_OF_A_PLACE;
        if (DIGITS.matcher(text).matches() && text.length() == fullLength) {
            if (!text.startsWith(above)) {
                return bad(field, Problem.of(Problem.Kind.CODE_OF_ANOTHER_PLACE, above));
            }
            return text.substring(fullLength - DIGITS_OF_A_PLACE);
        }
        return part(field, DIGITS_OF_A_PLACE);
    }

    private String part(StandField field, int digits) {
        String text = cells.apply(field).toUpperCase(java.util.Locale.ROOT);
        if (CellText.isNothing(text)) {
            return bad(field, Problem.of(Problem.Kind.VALUE_MISSING));
        }
        if (!PART.matcher(text).matches()) {
            return bad(field, Problem.of(Problem.Kind.CODE_MALFORMED, padded("12", digits)));
        }
        return padded(text, digits);
    }

    private static String padded(String text, int digits) {
        if (!DIGITS.matcher(text).matches()) {
            return text.toUpperCase(java.util.Locale.ROOT);
        }
        String bare = text.replaceFirst("^0+(?=.)", "");
        return "0".repeat(Math.max(0, digits - bare.length())) + bare;
    }

    private String bad(StandField field, Problem problem) {
        wrong.accept(field, problem);
        return "";
    }
}
