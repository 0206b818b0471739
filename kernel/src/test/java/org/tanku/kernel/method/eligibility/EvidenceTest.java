package org.tanku.kernel.method.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.kernel.method.Stands.fir;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.AgeGroups;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Stands;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class EvidenceTest {
    private static Circumstances started(String day) {
        return new Circumstances(
                LocalDate.parse(day),
                new AgeGroups(ParameterSet.load("age-group-limits@2026-1"), StandIns.none()));
    }

    private static Screening screen(String book, String day, Evidence evidence, Stand... stands) {
        return Screening.of(RuleBook.load(book), List.of(stands), started(day), List.of(evidence));
    }

    private static Screening screen(String book, String day, Stand... stands) {
        return Screening.of(RuleBook.load(book), List.of(stands), started(day), List.of());
    }

    private static RuleAnswer answer(Screening screening, String rule) {
        return screening.answers().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Stand of(double area_mu) {
        return fir("1", area_mu, 2021, 60).stand();
    }

    @ParameterizedTest
    @CsvSource({"0.2, true", "0.200001, false", "0, true"})
    void a_figure_at_most_the_limit_holds(double share, boolean holds) {
        Evidence figure = new Evidence.Figure("E07", new Ratio(share), "imagery of 2020");
        RuleAnswer answer = answer(screen("ccer-14-001", "2020-01-01", figure, of(15)), "E07");
        assertThat(answer).isInstanceOf(holds ? RuleAnswer.Holds.class : RuleAnswer.Fails.class);
    }

    @Test
    void a_figure_is_told_with_its_limit() {
        assertThat(
                        answer(
                                screen(
                                        "ar-cm-003",
                                        "2021-01-01",
                                        new Evidence.Figure("M1-height", new Metres(1.9), "plots"),
                                        of(15)),
                                "M1-height"))
                .isEqualTo(new RuleAnswer.Fails("M1-height", "not 1.9 ≥ 2.0 m, plots"));
        assertThat(
                        answer(
                                screen(
                                        "ar-cm-003",
                                        "2021-01-01",
                                        new Evidence.Figure("M1-height", new Metres(2), "plots"),
                                        of(15)),
                                "M1-height"))
                .isEqualTo(new RuleAnswer.Holds("M1-height", "2.0 ≥ 2.0 m, plots"));
    }

    @ParameterizedTest
    @CsvSource({"0.19, true", "0.2, false"})
    void scattered_trees_in_bamboo_stay_below_their_limit(double canopy, boolean holds) {
        Evidence figure = new Evidence.Figure("B1-scattered", new Ratio(canopy), "plots");
        assertThat(answer(screen("ar-cm-005", "2021-01-01", figure, of(15)), "B1-scattered"))
                .isInstanceOf(holds ? RuleAnswer.Holds.class : RuleAnswer.Fails.class);
    }

    @Test
    void a_figure_in_another_unit_or_for_a_rule_without_a_limit_is_a_mistake() {
        Evidence height = new Evidence.Figure("M1-height", new Centimetres(200), "plots");
        assertThatThrownBy(() -> screen("ar-cm-003", "2021-01-01", height, of(15)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("height_least is in m, not in cm");
        Quantity any = new Ratio(1);
        Evidence soil = new Evidence.Figure("M4", any, "soil map");
        assertThatThrownBy(() -> screen("ar-cm-003", "2021-01-01", soil, of(15)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("M4");
    }

    @Test
    void evidence_answers_what_the_survey_does_not_tell_but_never_what_it_denies() {
        Stands stand = fir("1", 15, 2021, 60);
        Evidence canopy = new Evidence.Stated("M1-canopy", true, "field record");
        Stand unmeasured = stand.under(Reading.missing("no crew")).stand();
        Stand open = stand.under(Reading.of(new CanopyDensity(0.1))).stand();
        assertThat(answer(screen("ar-cm-003", "2021-01-01", canopy, unmeasured), "M1-canopy"))
                .isEqualTo(new RuleAnswer.Holds("M1-canopy", "field record"));
        assertThat(answer(screen("ar-cm-003", "2021-01-01", canopy, open), "M1-canopy"))
                .isInstanceOf(RuleAnswer.Fails.class);
        assertThat(answer(screen("ar-cm-003", "2021-01-01", unmeasured), "M1-canopy"))
                .isEqualTo(new RuleAnswer.Unanswered("M1-canopy"));
    }

    @Test
    void one_stand_that_does_not_tell_leaves_the_rule_unanswered() {
        Stands stand = fir("2", 15, 2021, 60);
        Screening screening =
                screen(
                        "ar-cm-003",
                        "2021-01-01",
                        of(15),
                        stand.under(Reading.missing("no crew")).stand());
        assertThat(answer(screening, "M1-canopy"))
                .isEqualTo(new RuleAnswer.Unanswered("M1-canopy"));
        assertThat(answer(screening, "M1-area"))
                .isEqualTo(new RuleAnswer.Holds("M1-area", "2 stands"));
    }

    @Test
    void a_project_without_stands_holds_no_rule_of_the_survey() {
        assertThat(answer(screen("smcer", "2021-01-01"), "T2"))
                .isEqualTo(new RuleAnswer.Unanswered("T2"));
    }

    @Test
    void a_screening_passes_when_every_rule_holds() {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.Stated("T1", true, "certificate"));
        Screening whole =
                Screening.of(
                        RuleBook.load("smcer"), List.of(of(15)), started("2021-01-01"), evidence);
        assertThat(whole.passes()).isTrue();
        assertThat(whole.failed()).isEmpty();
        assertThat(whole.unanswered()).isEmpty();
        Screening open = screen("smcer", "2021-01-01", of(15));
        assertThat(open.passes()).isFalse();
        assertThat(open.unanswered()).containsExactly(new RuleAnswer.Unanswered("T1"));
    }

    @Test
    void evidence_names_a_rule_of_the_list_once_and_a_document() {
        Evidence unknown = new Evidence.Stated("E99", true, "paper");
        assertThatThrownBy(() -> screen("smcer", "2021-01-01", unknown, of(15)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("E99");
        Evidence once = new Evidence.Stated("T1", true, "paper");
        assertThatThrownBy(() ->
                        Screening.of(
                                RuleBook.load("smcer"),
                                List.of(of(15)),
                                started("2021-01-01"),
                                List.of(once, once)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Evidence.Stated("T1", true, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the evidence for T1 names no document");
        assertThatThrownBy(() -> new Evidence.Figure("E07", new Ratio(0.1), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
