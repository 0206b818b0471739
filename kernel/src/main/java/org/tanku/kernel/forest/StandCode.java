package org.tanku.kernel.forest;

import java.util.Comparator;
import java.util.regex.Pattern;

/// The code of a stand (小班号): county, township, village, compartment (林班) and number. It is unique
/// within one edition of a survey; the county is the six digits of the administrative code.
public record StandCode(
        String county, String township, String village, String compartment, String number)
        implements Comparable<StandCode> {
    private static final Pattern COUNTY = Pattern.compile("[0-9]{6}");
    private static final Pattern PART = Pattern.compile("[0-9A-Za-z]{1,12}");
    private static final int PARTS = 5;
    private static final Comparator<StandCode> BY_PARTS =
            Comparator.comparing(StandCode::county)
                    .thenComparing(StandCode::township)
                    .thenComparing(StandCode::village)
                    .thenComparing(StandCode::compartment)
                    .thenComparing(StandCode::number);

    public StandCode {
        if (!COUNTY.matcher(county).matches()) {
            throw new IllegalArgumentException(
                    "a county code has six digits, not '" + county + "'");
        }
        check("township", township);
        check("village", village);
        check("compartment", compartment);
        check("number", number);
    }

    /// Reads `350428-101-205-012-0034`.
    ///
    /// @throws IllegalArgumentException when the text is no stand code
    public static StandCode parse(String text) {
        String[] parts = text.strip().split("-", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(
                    "a stand code has five parts, as 350428-101-205-012-0034, not '" + text + "'");
        }
        return new StandCode(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    private static void check(String what, String part) {
        if (!PART.matcher(part).matches()) {
            throw new IllegalArgumentException(
                    "the "
                            + what
                            + " of a stand code is 1 to 12 digits or letters, not '"
                            + part
                            + "'");
        }
    }

    @Override
    public int compareTo(StandCode other) {
        return BY_PARTS.compare(this, other);
    }

    /// Of the whole text: the parts alone are short runs of digits and would collide in every map.
    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /// The text that [#parse] reads.
    @Override
    public String toString() {
        return String.join("-", county, township, village, compartment, number);
    }
}
