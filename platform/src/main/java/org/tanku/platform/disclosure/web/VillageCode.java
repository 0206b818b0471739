package org.tanku.platform.disclosure.web;

import org.tanku.platform.party.Region;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The code of a village as people type it (村代码): twelve digits, or with dashes as in the code of a
/// stand; a compartment or a stand behind it narrows the search.
///
/// @param parts with dashes, as codes of stands begin
record VillageCode(Region county, String parts) {
    private static final Pattern DIGITS = Pattern.compile("([0-9]{6})([0-9]{3})([0-9]{3})");
    private static final Pattern PARTS =
            Pattern.compile("([0-9]{6})-[0-9A-Za-z]{1,12}(-[0-9A-Za-z]{1,12}){1,3}");

    /// Digits of this province that are too many or too few.
    private static final Pattern MISCOUNTED = Pattern.compile("35[0-9]{8,14}");

    static Optional<VillageCode> parse(String typed) {
        Matcher digits = DIGITS.matcher(typed);
        if (digits.matches()) {
            return Optional.of(
                    new VillageCode(
                            new Region(digits.group(1)),
                            digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3)));
        }
        Matcher parts = PARTS.matcher(typed);
        return parts.matches()
                ? Optional.of(new VillageCode(new Region(parts.group(1)), typed))
                : Optional.empty();
    }

    static boolean isMiscounted(String typed) {
        return MISCOUNTED.matcher(typed).matches() && !DIGITS.matcher(typed).matches();
    }
}
