package org.tanku.kernel.method.footprint;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.KilogramsCO2ePerKilowattHour;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The factor of electricity for a place and a year (电力排放因子): the province's, else its region's,
/// else the nation's; for a year without any, the nearest earlier year, else the nearest later one.
/// Every step aside is told.
public final class ElectricityFactor {
    private ElectricityFactor() {}

    /// Where the electricity was drawn (用电地区): `福建`, `华东`. A region without a province is asked by
    /// giving it twice.
    public record Place(String province, String region) {
        public static final Place FUJIAN = new Place("福建", "华东");
        static final String NATION = "全国";

        List<String> nearestFirst() {
            return Stream.of(province, region, NATION).distinct().toList();
        }
    }

    /// Empty only when the set has no factor for the nation at all.
    public static Optional<Explained<KilogramsCO2ePerKilowattHour>> find(
            ParameterSet factors, Place place, int year) {
        String asked = place.province() + " " + year;
        for (int each : yearsNearestFirst(factors, place, year)) {
            for (String where : place.nearestFirst()) {
                String row = where + " " + each;
                if (factors.find(row, FootprintLetters.EF_KWH.name()).isPresent()) {
                    Explained<KilogramsCO2ePerKilowattHour> factor =
                            factors.get(row, FootprintLetters.EF_KWH);
                    return Optional.of(
                            row.equals(asked) ? factor : told(factor, asked, factors, row));
                }
            }
        }
        return Optional.empty();
    }

    private static Explained<KilogramsCO2ePerKilowattHour> told(
            Explained<KilogramsCO2ePerKilowattHour> factor,
            String asked,
            ParameterSet factors,
            String row) {
        return factor.insteadOf(
                Phrase.FIGURE_OF.tell(FootprintLetters.EF_KWH.name(), asked),
                Phrase.NEAREST_FACTOR.tell(asked, factors.id(), row));
    }

    private static List<Integer> yearsNearestFirst(ParameterSet factors, Place place, int asked) {
        TreeSet<Integer> years = new TreeSet<>();
        for (String row : factors.rows()) {
            for (String where : place.nearestFirst()) {
                if (row.matches(where + " \\d{4}")) {
                    years.add(Integer.valueOf(row.substring(where.length() + 1)));
                }
            }
        }
        List<Integer> earlier = new ArrayList<>(years.headSet(asked, true));
        earlier.sort(Comparator.reverseOrder());
        return Stream.concat(earlier.stream(), years.tailSet(asked, false).stream()).toList();
    }
}
