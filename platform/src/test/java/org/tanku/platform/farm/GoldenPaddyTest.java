package org.tanku.platform.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.paddy.FactorSet;
import org.tanku.kernel.method.paddy.PaddyRequest.DeductionRule;
import org.tanku.kernel.method.paddy.PaddyRequest.NitrousOxide;
import org.tanku.platform.House;
import org.tanku.platform.farm.FarmReport.Opinion;

import java.time.LocalDate;

/// The worked cases of rice water management, from files to whole tonnes.
@House
class GoldenPaddyTest {
    @Autowired private ApplicationContext house;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/farm-projects/paddy-golden.csv", numLinesToSkip = 1)
    void a_worked_case_comes_out_in_whole_tonnes(ArgumentsAccessor row) {
        FarmStory story = new FarmStory(house);
        FarmProject project =
                story.registered(
                        FarmStory.draft(
                                new FarmProject.Choices(
                                        FactorSet.valueOf(row.getString(9)),
                                        FactorSet.Region.valueOf(row.getString(10)),
                                        WarmingPotentials.valueOf(row.getString(11)),
                                        DeductionRule.valueOf(row.getString(12)),
                                        NitrousOxide.valueOf(row.getString(13)))));

        FarmReport report = story.measured(project, files(row));
        story.reports.agree(report.id(), "", story.verifier);

        double printed_t = row.getDouble(16);
        assertThat(report.reduction().value())
                .isCloseTo(row.getDouble(14), within(0.01))
                .isCloseTo(printed_t, within(0.003 * printed_t));
        assertThat(story.reports.find(report.id()).orElseThrow().opinion())
                .isInstanceOfSatisfying(
                        Opinion.Agreed.class,
                        agreed -> assertThat(agreed.tonnes().value()).isEqualTo(row.getLong(15)));
    }

    private static FieldFiles files(ArgumentsAccessor row) {
        StringBuilder seasons =
                new StringBuilder(
                        FarmStory.HEADINGS.replace(
                                "straw_under_30_days_t_per_hm2", row.getString(4)));
        StringBuilder drains = new StringBuilder(FarmStory.DRAIN_HEADINGS);
        LocalDate first = LocalDate.of(2025, 3, 15);
        for (String season : row.getString(1).split("\\+")) {
            LocalDate last = first.plusDays(row.getInteger(2) - 1);
            seasons.append(
                    String.join(
                                    ",",
                                    "F1",
                                    season.toLowerCase(java.util.Locale.ROOT),
                                    row.getString(3),
                                    first.toString(),
                                    last.toString(),
                                    "持续淹水",
                                    row.getString(6),
                                    "6",
                                    "6",
                                    row.getString(8),
                                    row.getString(5))
                            + "\n");
            for (int at = 1; at <= row.getInteger(7); at++) {
                LocalDate dry = first.plusDays(20L * at);
                drains.append(
                        String.join(
                                        ",",
                                        "F1",
                                        season.toLowerCase(java.util.Locale.ROOT),
                                        dry.toString(),
                                        dry.plusDays(4).toString(),
                                        "晒田")
                                + "\n");
            }
            first = last.plusDays(1);
        }
        return new FieldFiles(
                FarmStory.file("seasons.csv", seasons.toString()),
                FarmStory.file("drains.csv", drains.toString()));
    }
}
