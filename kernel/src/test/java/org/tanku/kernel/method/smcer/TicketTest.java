package org.tanku.kernel.method.smcer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.kernel.method.Stands.fir;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.CaseProblem;
import org.tanku.kernel.method.CaseProblem.Kind;
import org.tanku.kernel.method.Removals;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class TicketTest {
    private static final ParameterSet PARAMETERS = ParameterSet.load("tree-biomass@2026-1");

    private static Removals removals(List<Stand> start, List<Stand> end, StandIns standIns) {
        return switch (SanmingTicket.resolve(start, end, PARAMETERS, standIns)) {
            case Resolution.Complete<TicketCase>(var whole) -> SanmingTicket.removal(whole);
            case Resolution.Incomplete<TicketCase>(var problems) ->
                    throw new AssertionError(problems);
        };
    }

    private static List<Kind> problems(List<Stand> start, List<Stand> end) {
        return switch (SanmingTicket.resolve(start, end, PARAMETERS, StandIns.none())) {
            case Resolution.Complete<TicketCase> _ -> List.of();
            case Resolution.Incomplete<TicketCase>(var problems) ->
                    problems.stream().map(CaseProblem::kind).toList();
        };
    }

    @Test
    void gross_growth_of_a_fir_stand_counts_in_full() {
        Removals removals =
                removals(
                        List.of(fir("0001", 1500, 2020, 60).stand()),
                        List.of(fir("0001", 1500, 2025, 95).stand()),
                        StandIns.none());
        assertThat(removals.total().value().value()).isCloseTo(4171.107, within(0.0005));
    }

    @Test
    void the_explanation_ends_at_the_surveys() {
        Removals removals =
                removals(
                        List.of(fir("0034", 1500, 2020, 60).stand()),
                        List.of(fir("0034", 1500, 2025, 95).stand()),
                        StandIns.none());
        String told = Telling.text(removals.stands().getFirst().removal().step(), Locale.ENGLISH);
        assertThat(told)
                .contains("ΔC = 4,171.1066 t CO₂e")
                .contains("V₁ = 60 m³/hm²  survey 2020, stand 350428-101-205-012-0034")
                .contains("V₂ = 95 m³/hm²  survey 2025, stand 350428-101-205-012-0034")
                .contains("D = 0.307 t/m³  tree-biomass@2026-1 杉木; ");
        String chinese = Telling.text(removals.total().step(), Locale.SIMPLIFIED_CHINESE);
        assertThat(chinese)
                .contains("V₁ = 60 m³/hm²  survey 2020，小班 350428-101-205-012-0034")
                .contains("ΔC_BSL = 0 t CO₂e  假定：碳票计量方法全文未公开");
    }

    @Test
    void stands_come_in_the_order_of_their_codes() {
        Removals removals =
                removals(
                        List.of(fir("2", 15, 2020, 60).stand(), fir("1", 15, 2020, 60).stand()),
                        List.of(fir("1", 15, 2025, 70).stand(), fir("2", 15, 2025, 50).stand()),
                        StandIns.none());
        assertThat(removals.stands())
                .extracting(each -> each.stand().number())
                .containsExactly("1", "2");
        assertThat(removals.stands().getLast().removal().value().value()).isNegative();
        assertThat(removals.total().value().value()).isCloseTo(0, within(1e-9));
        assertThat(removals.totalInBrief().value()).isEqualTo(removals.total().value());
    }

    @Test
    void a_natural_stand_is_let_in() {
        assertThat(
                        problems(
                                List.of(fir("1", 15, 2020, 60).from(Origin.NATURAL).stand()),
                                List.of(fir("1", 15, 2025, 70).from(Origin.NATURAL).stand())))
                .isEmpty();
    }

    @Test
    void every_problem_of_every_stand_is_reported_in_order() {
        Stand good = fir("1", 15, 2020, 60).stand();
        assertThat(
                        problems(
                                List.of(
                                        good,
                                        fir("2", 15, 2020, 60).stand(),
                                        fir("3", 15, 2020, 60).of("拟赤杨").stand(),
                                        fir("4", 15, 2020, 60).stand(),
                                        fir("4", 15, 2020, 61).stand()),
                                List.of(
                                        fir("1", 14, 2019, 60).of("马尾松").stand(),
                                        fir("3", 15, 2025, 70)
                                                .of("拟赤杨")
                                                .holding(Reading.missing("no plot"))
                                                .stand(),
                                        fir("4", 15, 2025, 70).stand(),
                                        fir("5", 15, 2025, 70).stand())))
                .containsExactly(
                        Kind.SURVEYS_OUT_OF_ORDER,
                        Kind.AREA_DIFFERS,
                        Kind.SPECIES_DIFFERS,
                        Kind.STAND_MISSING_AT_END,
                        Kind.NO_STOCK_MEASURED,
                        Kind.SPECIES_NOT_IN_PARAMETER_SET,
                        Kind.STAND_TWICE,
                        Kind.STAND_MISSING_AT_START);
    }

    @Test
    void a_row_confirmed_by_the_user_stands_in_and_is_told() {
        StandIns standIns = new StandIns(Map.of("拟赤杨", "软阔类"));
        Removals removals =
                removals(
                        List.of(fir("1", 15, 2020, 60).of("拟赤杨").stand()),
                        List.of(fir("1", 15, 2025, 61).of("拟赤杨").stand()),
                        standIns);
        assertThat(removals.total().value().value()).isCloseTo(1.610545, within(1e-6));
        String chinese = Telling.text(removals.total().step(), Locale.CHINESE);
        assertThat(chinese)
                .contains("拟赤杨的参数 BEF  代用：tree-biomass@2026-1 中没有“拟赤杨”，由使用者确认以“软阔类”的参数代替");
    }

    @Test
    void a_stand_in_that_has_no_row_does_not_help() {
        assertThat(
                        SanmingTicket.resolve(
                                List.of(fir("1", 15, 2020, 60).of("拟赤杨").stand()),
                                List.of(fir("1", 15, 2025, 61).of("拟赤杨").stand()),
                                PARAMETERS,
                                new StandIns(Map.of("拟赤杨", "没有这一行"))))
                .isEqualTo(
                        new Resolution.Incomplete<TicketCase>(
                                List.of(
                                        new CaseProblem(
                                                StandCode.parse("350428-101-205-012-1"),
                                                Kind.SPECIES_NOT_IN_PARAMETER_SET,
                                                "拟赤杨"))));
    }
}
