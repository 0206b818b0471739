package org.tanku.cli.exit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Baseline;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.crediting.Assessment;
import org.tanku.kernel.method.crediting.Credit;
import org.tanku.kernel.method.crediting.Crediting;
import org.tanku.kernel.method.crediting.CreditingCase;
import org.tanku.kernel.method.crediting.Surveys;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Ratio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

class StandPartsTest {
    @ParameterizedTest
    @EnumSource(names = {"ONE_YUAN", "NEUTRAL_FOREST", "FFCER_AFFORESTATION"})
    void what_the_stands_add_is_found_in_the_total_of_every_scheme(Scheme scheme) {
        Credit credit = credit(scheme);

        double[] parts = StandParts.of(credit.creditedInBrief().step());

        assertThat(parts)
                .containsExactly(
                        credit.removals().stands().stream()
                                .mapToDouble(each -> each.removal().value().value())
                                .toArray());
    }

    private static Credit credit(Scheme scheme) {
        CreditingCase asked =
                CreditingCase.planning(
                                scheme,
                                LocalDate.of(2014, 3, 1),
                                new Surveys(
                                        List.of(stand(1, 60, 2016), stand(2, 71, 2016)),
                                        List.of(stand(1, 95, 2021), stand(2, 93, 2021)),
                                        new Baseline.Zero(),
                                        ParameterSet.load("tree-biomass@2026-1"),
                                        StandIns.none()))
                        .withSettings(new Settings(Map.of("k_BSL", new Ratio(0)), Set.of()));
        if (Crediting.assess(asked) instanceof Assessment.Assessed(_, var credit)) {
            return credit;
        }
        throw new AssertionError(scheme);
    }

    private static Stand stand(int number, double stock, int year) {
        return new Stand(
                StandCode.parse("350721-101-205-012-%04d".formatted(number)),
                new Mu(15 * number),
                LandCategory.ARBOUR_FOREST,
                ForestCategory.COMMERCIAL,
                Origin.PLANTED,
                "杉木",
                Reading.missing("not asked"),
                Reading.missing("not asked"),
                Reading.of(new CubicMetresPerHectare(stock)),
                "survey " + year,
                LocalDate.of(year, 6, 30));
    }
}
